"""Planning of responses: what an operation returns for each success status, and what it accepts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .errors import CodegenError
from .kinds import BYTES, STRING, Kind, ListKind, MapKind, ModelKind, UnionKind, code, kind_of, optional
from .plan import Answer, Union
from .prepare.operations import media_kind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .prepare.shapes import Schema

MULTIPART = "multipart/mixed"


class Answers:
    """Plans the responses of one operation.

    Args:
        schemas: The component schemas.
        unions: The unions planned so far.
        place: The operation, for errors.
    """

    def __init__(self, schemas: dict[str, Schema], unions: Mapping[str, Union], place: str) -> None:
        self._schemas = schemas
        self._unions = unions
        self._place = place
        self._answers: list[Answer] = []
        self._accept: list[str] = []
        self._batches: set[str] = set()
        self._item: Kind | None = None

    def plan(self, responses: dict[str, Any]) -> tuple[list[Answer], dict[str, str], str, str]:
        """Return the answers, the models of errors by status, and what is accepted without and with batches."""
        errors: dict[str, str] = {}
        successes = [status for status in responses if status[0] in "23"]
        alone = set(successes) <= {"207"}  # a batch has items, whose model another response has
        for status in sorted(responses, key=lambda status: (status == "207", status)):
            content = responses[status].get("content", {})
            kinds = {
                media: kind_of(value["schema"], self._schemas, f"{self._place} response {status} {media}", binary=BYTES)
                for media, value in content.items()
            }
            json_media = [media for media in kinds if media_kind(media) == "json"]
            if status in successes or (status == "default" and alone):
                self._success(status, content, kinds, json_media)
            elif json_media:
                errors[status] = code(kinds[json_media[0]], content[json_media[0]]["schema"])
        # an exact status precedes a range, a range before the default
        self._answers.sort(key=lambda answer: (answer.status == "default", answer.status.endswith("XX"), answer.status))
        listed = list(dict.fromkeys(self._accept))
        plain = [media for media in listed if media not in self._batches]
        return self._answers, errors, ", ".join(plain or listed), ", ".join(listed)

    def _success(self, status: str, content: dict[str, Any], kinds: dict[str, Kind], json_media: list[str]) -> None:
        self._accept += sorted(json_media, key=lambda media: media != "application/json")
        others = [media for media in kinds if media not in json_media]
        # JSON is wanted if there is a choice; the caller may ask for another form by an `Accept` header
        self._accept += sorted(media for media in others if not json_media or media_kind(media) == "multipart")
        multipart = [media for media in kinds if media_kind(media) == "multipart"]
        self._batches.update(multipart)
        if status == "207" and self._is_batch(kinds, json_media, multipart):
            self._batch(status, kinds, multipart)
        elif json_media:
            self._json(status, content, kinds, json_media[0], multipart)
        elif kinds:
            self._plain(status, kinds)
        else:
            self._answers.append(Answer(status, "none", None, "None", "", None))

    def _is_batch(self, kinds: dict[str, Kind], json_media: list[str], multipart: list[str]) -> bool:
        lists = any("multipart" in media or isinstance(kinds[media], ListKind) for media in json_media)
        return bool(multipart) or not kinds or lists

    def _batch(self, status: str, kinds: dict[str, Kind], multipart: list[str]) -> None:
        if self._item is None and multipart and isinstance(kinds[multipart[0]], ModelKind):
            self._item = kinds[multipart[0]]
        if self._item is None:
            raise CodegenError(
                f"{self._place} response 207",
                "a batch, but no response 200 that has the model of its items",
                "add a JSON response with status 200 in the overlay",
            )
        self._answers.append(Answer(status, "batch", None, "", "", self._item))
        if not kinds:  # the form in which batches come unless another is asked for
            self._accept.append(MULTIPART)
            self._batches.add(MULTIPART)
        self._batches.update(media for media in kinds if media != "application/json")

    def _json(
        self, status: str, content: dict[str, Any], kinds: dict[str, Kind], media: str, multipart: list[str]
    ) -> None:
        schema, kind = content[media]["schema"], kinds[media]
        is_model = isinstance(kind, ModelKind)
        annotation = optional(kind.annotation, schema)
        answer = Answer(status, "model" if is_model else "json", kind, annotation, code(kind, schema), None)
        answer.shape = self._shape(kind)
        if is_model and self._item is None:
            self._item = kind
        if multipart and is_model:
            answer.batch = kind
        rest = {media_kind(other) for other in kinds} - {"json", "multipart"}
        answer.text = "text" in rest
        answer.bytes = "bytes" in rest or "form" in rest
        self._answers.append(answer)

    def _plain(self, status: str, kinds: dict[str, Kind]) -> None:
        hows = {"text" if media_kind(media) == "text" else "bytes" for media in kinds}
        if "text" in hows and "bytes" in hows:
            self._answers.append(Answer(status, "either", BYTES, "bytes | str", "", None))
            return
        text = hows == {"text"}
        kind = STRING if text else BYTES
        self._answers.append(Answer(status, "text" if text else "bytes", kind, kind.annotation, "", None))

    def _shape(self, kind: Kind) -> str:
        """Return the JSON type that every value of a kind has."""
        if isinstance(kind, ListKind):
            return "list"
        if isinstance(kind, MapKind) or (isinstance(kind, UnionKind) and not self._unions[kind.code].others):
            return "dict"
        return "None"


def annotations_of(answer: Answer) -> list[str]:
    """Return the annotations that an answer adds to an operation's return type."""
    found = answer.annotation.split(" | ") if answer.how == "either" else [answer.annotation] * bool(answer.annotation)
    if answer.text:
        found.append("str")
    if answer.bytes:
        found.append("bytes")
    if answer.batch:
        found.append(f"BatchResult[{answer.batch.annotation}]")
    return found
