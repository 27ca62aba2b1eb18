"""Jobs of the AI services: done after a moment by the clock, with the result posted to the webhook."""

from __future__ import annotations

import json
from typing import Any

from .._call import Call, Reply
from .._clock import DAY, iso
from .._errors import not_found
from .._names import SERVER
from . import operation

#: Seconds by the sandbox's clock until a job is done, and until its result is deleted.
DONE, KEPT = 2.0, 7 * DAY
#: The schema of the result of each kind of job.
_RESULTS = {
    "caiSpeakerDiarize": "DiarizeApiResponse",
    "caiSpeechToText": "AsrApiResponse",
    "caiAnalyzeInteraction": "InteractionApiResponse",
    "caiPunctuate": "PunctuateApiOutput",
    "caiSummarize": "SummaryApiOutput",
}


@operation(*_RESULTS)
def begin(call: Call) -> Reply:
    """Begin a job."""
    state, now = call.state, call.state.clock.now()
    id = state.ids.uuid("job")
    result = state.synthesizer.value(state.catalog.schemas[_RESULTS[call.operation.id]], state.ids.random("job", id))
    if call.operation.id == "caiPunctuate":
        result["response"] = {"texts": [_punctuated(str(text)) for text in call.fields.get("texts") or ()]}
    job = {"id": id, "created": now, "response": result.get("response", {})}
    state.store.put("job", call.account, id, job, sort=now)
    webhook = str(call.query.get("webhook") or "")

    def tell() -> None:
        text = json.dumps(_shown(call, job)).replace(SERVER, state.server)
        call.services.webhooks.post(webhook, text)

    if webhook:
        state.clock.call_at(now + DONE, tell)
    return Reply({"jobId": id}, 202)


def _punctuated(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}." if text and text[-1] not in ".?!" else text


def _shown(call: Call, job: dict[str, Any]) -> dict[str, Any]:
    created = float(job["created"])
    facts = {"jobId": job["id"], "creationTime": iso(created), "expirationTime": iso(created + KEPT)}
    if call.state.clock.now() < created + DONE:
        return facts
    return {**facts, "completionTime": iso(created + DONE), "status": "Success", "response": job["response"]}


@operation("caiJobStatusGet")
def status(call: Call) -> Reply:
    """Return a job, with its result when it is done."""
    job = call.state.store.get("job", call.account, call.path["jobId"])
    if job is None or call.state.clock.now() > float(job["created"]) + KEPT:
        raise not_found("jobId", call.path["jobId"])
    return Reply(_shown(call, job))
