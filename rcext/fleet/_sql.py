"""Tables and statements of a fleet. Times are seconds since 1970 by the clock of the workers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rcext.follow.leases import WRITE_PARTS

if TYPE_CHECKING:
    from typing import LiteralString

CURSOR: Final = "'fleet:' || session || '/' || kind || ':' || scope"
"""The name of the cursor of a feed."""

EXISTS: Final = "SELECT to_regclass('rcext_fleet_failed') IS NOT NULL"
CLOCK: Final = "SELECT extract(epoch FROM clock_timestamp())"
TABLES: Final = """
SELECT pg_advisory_xact_lock(5234912730616);
CREATE TABLE IF NOT EXISTS rcext_fleet_lane (
    session text, grp text, allowed integer NOT NULL, window_s float8 NOT NULL, ready float8 NOT NULL,
    feeds integer NOT NULL, turn bigint NOT NULL, PRIMARY KEY (session, grp)
);
CREATE TABLE IF NOT EXISTS rcext_fleet_feed (
    session text, kind text, scope text, grp text NOT NULL, synced float8, due float8 NOT NULL, hinted float8,
    failures integer NOT NULL DEFAULT 0, attempts integer NOT NULL DEFAULT 0, retry_at float8, trouble text,
    lease bigint NOT NULL DEFAULT 0, leased_until float8 NOT NULL DEFAULT 0, worker text,
    retired boolean NOT NULL DEFAULT false, PRIMARY KEY (session, kind, scope)
);
CREATE INDEX IF NOT EXISTS rcext_fleet_due ON rcext_fleet_feed (session, grp, due) WHERE retired IS FALSE;
CREATE INDEX IF NOT EXISTS rcext_fleet_hinted ON rcext_fleet_feed (session, grp, due)
    WHERE hinted IS NOT NULL AND retired IS FALSE;
CREATE INDEX IF NOT EXISTS rcext_fleet_swept ON rcext_fleet_feed (session, grp, synced NULLS FIRST)
    WHERE hinted IS NULL AND retired IS FALSE;
CREATE INDEX IF NOT EXISTS rcext_fleet_scope ON rcext_fleet_feed (scope, kind) WHERE retired IS FALSE;
CREATE INDEX IF NOT EXISTS rcext_fleet_retry ON rcext_fleet_feed (retry_at) WHERE retry_at IS NOT NULL;
CREATE TABLE IF NOT EXISTS rcext_fleet_discovery (
    session text PRIMARY KEY, kinds text[] NOT NULL, due float8 NOT NULL
);
CREATE TABLE IF NOT EXISTS rcext_fleet_failed (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, session text NOT NULL, kind text NOT NULL, scope text NOT NULL,
    entry text NOT NULL, reason text NOT NULL, at float8 NOT NULL
);
"""
ADD: Final = f"""
WITH added AS (
    INSERT INTO rcext_fleet_feed (session, kind, scope, grp, due)
    SELECT %(session)s, %(kind)s, scope, %(group)s, 0 FROM unnest(%(scopes)s::text[]) AS scope
    ON CONFLICT (session, kind, scope) DO UPDATE SET retired = false, due = 0 WHERE rcext_fleet_feed.retired
    RETURNING session, kind, scope
), cursors AS (
    INSERT INTO rcext_follow_cursor SELECT {CURSOR}, %(schema)s, 0, 0 FROM added ON CONFLICT DO NOTHING
) SELECT scope FROM added
"""  # noqa: S608
RETIRE: Final = """
UPDATE rcext_fleet_feed SET retired = true, retry_at = %(now)s
WHERE session = %(session)s AND kind = %(kind)s AND NOT scope = ANY(%(scopes)s) AND scope NOT IN ('~', 'account')
    AND retired IS FALSE RETURNING scope
"""
LANE: Final = """
INSERT INTO rcext_fleet_lane VALUES (%(session)s, %(group)s, %(allowed)s, %(window)s, 0, 0, 0) ON CONFLICT DO NOTHING
"""
COUNT: Final = """
UPDATE rcext_fleet_lane AS lane SET feeds = (
    SELECT count(*) FROM rcext_fleet_feed AS feed
    WHERE feed.session = lane.session AND feed.grp = lane.grp AND retired IS FALSE
) WHERE session = %(session)s AND grp = %(group)s
"""
HINT: Final = """
UPDATE rcext_fleet_feed SET hinted = %(now)s, due = LEAST(due, %(now)s + %(debounce)s)
FROM unnest(%(sessions)s::text[], %(kinds)s::text[], %(scopes)s::text[]) AS hint (session, kind, scope)
WHERE rcext_fleet_feed.kind = hint.kind AND rcext_fleet_feed.scope = hint.scope
    AND (hint.session = '' OR rcext_fleet_feed.session = hint.session) AND retired IS FALSE
"""

_IN_LANE: Final = (
    "feed.session = lane.session AND feed.grp = lane.grp AND feed.due <= %(now)s AND feed.leased_until <= %(now)s"
    " AND feed.retired IS FALSE"
)
_COLUMNS: Final = "session, kind, scope, grp, synced, due, hinted, failures, attempts, retry_at, trouble, lease"


def _prefixed(table: LiteralString, columns: LiteralString) -> LiteralString:
    return f"{table}." + columns.replace(", ", f", {table}.")


def _first(name: LiteralString, condition: LiteralString, hinted: bool) -> LiteralString:
    """Return a join with the first feed of a lane under a condition: hinted, or the longest unsynchronized."""
    order = "due" if hinted else "synced NULLS FIRST"
    return f"""LEFT JOIN LATERAL (
        SELECT kind, scope FROM rcext_fleet_feed AS feed
        WHERE {condition} AND hinted IS {"NOT NULL" if hinted else "NULL"} AND {_IN_LANE}
        ORDER BY {order} LIMIT 1 FOR UPDATE SKIP LOCKED
    ) AS {name} ON true"""  # noqa: S608


# One statement leases feeds and counts their calls: changes that wait for the handler, and one feed of each lane that
# may make a call now. `_planner` chooses in the same way. It waits for no lock: what another worker has locked is left
# to it. A cursor that is locked (by a transaction of a worker that hangs) is not opened; its row has nulls instead.
LEASE: Final = f"""
WITH retried AS MATERIALIZED (
    SELECT session, kind, scope FROM rcext_fleet_feed WHERE retry_at <= %(now)s AND leased_until <= %(now)s
    ORDER BY retry_at LIMIT %(most)s FOR UPDATE SKIP LOCKED
), lane AS MATERIALIZED (
    SELECT session, grp, allowed, window_s, ready, feeds, turn, GREATEST(1, allowed / 20) AS burst,
        turn %% %(reserve)s = %(reserve)s - 1 AS sweeps
    FROM rcext_fleet_lane AS lane
    WHERE ready <= %(now)s AND NOT session = ANY(%(paused)s::text[])
        AND EXISTS (SELECT FROM rcext_fleet_feed AS feed WHERE {_IN_LANE})
    ORDER BY ready LIMIT GREATEST(0, %(most)s - (SELECT count(*) FROM retried)) FOR UPDATE SKIP LOCKED
), chosen AS MATERIALIZED (
    SELECT lane.*, COALESCE(one.kind, two.kind, three.kind) AS kind,
        COALESCE(one.scope, two.scope, three.scope) AS scope
    FROM lane {_first("one", "NOT lane.sweeps", hinted=True)} {_first("two", "one.kind IS NULL", hinted=False)}
    {_first("three", "lane.sweeps AND two.kind IS NULL", hinted=True)}
    WHERE COALESCE(one.kind, two.kind, three.kind) IS NOT NULL
), leased AS (
    UPDATE rcext_fleet_feed AS feed
    SET leased_until = %(now)s + %(lease)s, worker = %(worker)s, lease = feed.lease + 1
    FROM (SELECT * FROM retried UNION SELECT session, kind, scope FROM chosen) AS given
    WHERE (feed.session, feed.kind, feed.scope) = (given.session, given.kind, given.scope)
    RETURNING {_prefixed("feed", _COLUMNS)}
), spent AS (
    UPDATE rcext_fleet_lane AS lane SET turn = chosen.turn + 1, ready = pace.interval
        + GREATEST(chosen.ready, %(now)s - pace.interval * (chosen.burst - 1))
    FROM chosen CROSS JOIN LATERAL (
        SELECT chosen.window_s / GREATEST(1, chosen.allowed - chosen.burst) AS interval
    ) AS pace WHERE (lane.session, lane.grp) = (chosen.session, chosen.grp)
    RETURNING chosen.kind, chosen.scope, lane.*
), free AS MATERIALIZED (
    SELECT cursor FROM rcext_follow_cursor
    WHERE cursor IN (SELECT {CURSOR} FROM leased) FOR UPDATE SKIP LOCKED
), opened AS (
    UPDATE rcext_follow_cursor AS taken SET epoch = taken.epoch + 1 FROM free WHERE taken.cursor = free.cursor
    RETURNING taken.*
)
SELECT {_prefixed("leased", _COLUMNS)}, spent.allowed, spent.window_s, spent.ready, spent.feeds, spent.turn,
    opened.schema, opened.epoch, opened.owner, source.token, source.synced, source.start, head.seq, head.entry
FROM leased LEFT JOIN spent USING (session, kind, scope) LEFT JOIN opened ON opened.cursor = {CURSOR}
LEFT JOIN rcext_follow_source AS source ON source.cursor = opened.cursor
LEFT JOIN LATERAL (
    SELECT seq, entry FROM rcext_follow_queue AS entry WHERE entry.cursor = opened.cursor ORDER BY seq LIMIT 1
) AS head ON true
"""  # noqa: S608
READ_LANE: Final = """
SELECT session, grp, allowed, window_s, ready, feeds, turn FROM rcext_fleet_lane
WHERE session = %(session)s AND grp = %(group)s FOR UPDATE
"""
SAVE_LANE: Final = """
UPDATE rcext_fleet_lane SET (allowed, window_s, ready, turn) = (%(allowed)s, %(window)s, %(ready)s, %(turn)s)
WHERE session = %(session)s AND grp = %(group)s
"""
_LEASED: Final = "session = %(session)s AND kind = %(kind)s AND scope = %(scope)s AND lease = %(lease_number)s"
RENEW: Final = f"UPDATE rcext_fleet_feed SET leased_until = %(now)s + %(lease)s WHERE {_LEASED}"  # noqa: S608
# A hint that arrived meanwhile stays.
FINISH: Final = f"""
UPDATE rcext_fleet_feed SET synced = %(synced)s, failures = %(failures)s, attempts = %(attempts)s,
    retry_at = %(retry_at)s, trouble = %(trouble)s, leased_until = 0, worker = NULL,
    due = CASE WHEN hinted IS DISTINCT FROM %(hinted_before)s THEN LEAST(due, %(due)s) ELSE %(due)s END,
    hinted = CASE WHEN hinted IS DISTINCT FROM %(hinted_before)s THEN hinted ELSE %(hinted)s END
WHERE {_LEASED}
"""  # noqa: S608
WRITE_AND_FINISH: Final = f"""{WRITE_PARTS}, finished AS (
    {FINISH} AND EXISTS (SELECT FROM numbered) RETURNING 1
) SELECT seq FROM numbered"""  # noqa: S608
TROUBLE: Final = """
UPDATE rcext_fleet_feed SET trouble = %(trouble)s, failures = failures + 1
WHERE session = %(session)s AND kind = %(kind)s AND scope = %(scope)s
"""
# The call was not made: its lane may make it.
RELEASE: Final = f"""
WITH released AS (
    UPDATE rcext_fleet_feed SET leased_until = 0, worker = NULL WHERE {_LEASED} RETURNING session, grp
)
UPDATE rcext_fleet_lane AS lane
SET turn = turn - 1, ready = ready - window_s / GREATEST(1, allowed - GREATEST(1, allowed / 20))
FROM released WHERE (lane.session, lane.grp) = (released.session, released.grp)
"""  # noqa: S608
SET_ASIDE: Final = """
INSERT INTO rcext_fleet_failed (session, kind, scope, entry, reason, at)
SELECT %(session)s, %(kind)s, %(scope)s, entry, %(reason)s, %(now)s
FROM rcext_follow_queue WHERE cursor = %(cursor)s AND seq = %(seq)s
"""
FAILED: Final = "SELECT id, session, kind, scope, entry, reason, at FROM rcext_fleet_failed ORDER BY id LIMIT %s"
REPLAY: Final = """
WITH failed AS (DELETE FROM rcext_fleet_failed WHERE id = %(id)s RETURNING *),
feed AS (
    UPDATE rcext_fleet_feed SET retry_at = %(now)s, attempts = 0 FROM failed
    WHERE (rcext_fleet_feed.session, rcext_fleet_feed.kind, rcext_fleet_feed.scope)
        = (failed.session, failed.kind, failed.scope)
),
numbered AS (
    UPDATE rcext_follow_cursor SET seq = seq + 1 FROM failed
    WHERE cursor = 'fleet:' || failed.session || '/' || failed.kind || ':' || failed.scope
    RETURNING cursor, rcext_follow_cursor.seq, failed.entry
)
INSERT INTO rcext_follow_queue SELECT cursor, seq, entry FROM numbered
"""
DISCOVER: Final = """
UPDATE rcext_fleet_discovery SET due = %(now)s + %(interval)s WHERE session = (
    SELECT session FROM rcext_fleet_discovery WHERE due <= %(now)s ORDER BY due LIMIT 1 FOR UPDATE SKIP LOCKED
) RETURNING session, kinds
"""
DISCOVER_AGAIN: Final = "UPDATE rcext_fleet_discovery SET due = LEAST(due, %(due)s) WHERE session = %(session)s"
FOLLOW: Final = """
INSERT INTO rcext_fleet_discovery VALUES (%(session)s, %(kinds)s, 0)
ON CONFLICT (session) DO UPDATE SET (kinds, due) = (excluded.kinds, 0)
"""
READY: Final = f"""
SELECT (SELECT count(*) FROM rcext_fleet_lane AS lane WHERE ready <= %(now)s AND EXISTS (
        SELECT FROM rcext_fleet_feed AS feed WHERE {_IN_LANE}
    )) + (SELECT count(*) FROM rcext_fleet_feed WHERE retry_at <= %(now)s AND leased_until <= %(now)s)
    + (SELECT count(*) FROM rcext_fleet_discovery WHERE due <= %(now)s)
"""  # noqa: S608
NEXT: Final = f"""
SELECT min(ready) FROM rcext_fleet_lane AS lane WHERE ready > %(now)s AND EXISTS (
    SELECT FROM rcext_fleet_feed AS feed WHERE {_IN_LANE}
)
"""  # noqa: S608
STATUS: Final = """
SELECT kind, count(*), count(*) FILTER (WHERE synced IS NULL), count(*) FILTER (WHERE hinted IS NOT NULL),
    count(*) FILTER (WHERE leased_until > %(now)s), count(*) FILTER (WHERE failures > 0 OR retry_at IS NOT NULL),
    count(*) FILTER (WHERE due <= %(now)s AND leased_until <= %(now)s),
    coalesce(percentile_cont(ARRAY[0.5, 0.95, 0.99, 1.0]) WITHIN GROUP (ORDER BY %(now)s - synced),
        ARRAY[0, 0, 0, 0]::float8[])
FROM rcext_fleet_feed WHERE retired IS FALSE GROUP BY kind ORDER BY kind
"""
LANES: Final = f"""
SELECT session, grp, allowed, window_s, ready, feeds, turn, EXISTS (
    SELECT FROM rcext_fleet_feed AS feed WHERE {_IN_LANE}
) FROM rcext_fleet_lane AS lane ORDER BY session, grp
"""  # noqa: S608
TOTALS: Final = """
SELECT (SELECT count(*) FROM rcext_fleet_failed),
    (SELECT count(DISTINCT worker) FROM rcext_fleet_feed WHERE leased_until > %(now)s)
"""
