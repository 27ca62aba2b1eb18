"""What `spec/overlay.yaml` says: that it fits the facts, keeps its own rules and is in our own words."""

import os
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml

from scripts.codegen import kept
from scripts.codegen.document import HOME, load_document
from scripts.codegen.names import Registry, plain_operation, snake
from scripts.codegen.prepare.pipeline import prepare
from scripts.codegen.settle import settle_components, settle_operations
from scripts.spec import facts, overlay, prose, reader
from scripts.spec.plain import is_object

ROOT = Path(__file__).resolve().parents[2]
METHODS = ("delete", "get", "head", "options", "patch", "post", "put", "trace")
SCHEMA = "$.components.schemas."
REF = "#/components/schemas/"

AREAS = """
    API Info, Business Hours, Call Blocking, Call Control, Call Forwarding, Call Handling Rules, Call Log, Call Queues,
    Call Recordings, Chats, Company, Conversations, Devices, Extensions, External Contacts, Fax, Greetings,
    Internal Contacts, Message Store, OAuth and OIDC, Pager Messages, Phone Numbers, Posts, Presence, Profile,
    Regional Settings, RingOut, SMS, Subscriptions, Teams, User Permissions, User Settings
"""
"""Tags of which every operation has a summary."""

WIRE = {"Call-ID", "From", "To", "Validation-Token", "US", "US/Pacific", "SmsSender", "MmsSender", "main-site"}
"""Words in backticks that are names on the wire and nowhere in the facts as such."""


class Operation(NamedTuple):
    """An operation of the facts."""

    id: str
    tag: str
    target: str
    value: dict[str, Any]


class Text(NamedTuple):
    """A text of the overlay."""

    where: str
    text: str


def upstream() -> list[Path]:
    """Return the official documents: of `RCEXT_UPSTREAM` (paths), or in a folder `upstream` beside the project."""
    named = os.environ.get("RCEXT_UPSTREAM")
    if named is not None:
        return [Path(name) for name in named.split(os.pathsep) if name]
    return sorted(file for file in ROOT.parent.glob("*/upstream/*.y*ml") if file.is_file())


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    """The facts, with what our code uses and this document lacks."""
    return kept.apply(settle_components(facts.load(), Registry(HOME.names)), HOME.kept_parts())


@pytest.fixture(scope="module")
def ours(document: dict[str, Any]) -> overlay.Overlay:
    """The overlay, without the parts that do not fit this document and are accepted as such."""
    whole = overlay.load_overlay()
    misfits: list[overlay.Misfit] = []
    overlay.apply(document, whole, misfits=misfits)
    assert {one.text for one in misfits} <= HOME.accepted()
    left_out = {id(one.action) for one in misfits}
    return replace(whole, actions=tuple(action for action in whole.actions if id(action) not in left_out))


@pytest.fixture(scope="module")
def applied() -> dict[str, Any]:
    return load_document()


@pytest.fixture(scope="module")
def schemas(applied: dict[str, Any]) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = applied["components"]["schemas"]
    return found


def operations(document: dict[str, Any]) -> Iterator[Operation]:
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                value: dict[str, Any] = item[method]
                yield Operation(value["operationId"], value["tags"][0], f"$.paths['{path}'].{method}", value)


def properties(name: str, schemas: dict[str, dict[str, Any]]) -> dict[str, dict[str, Any]]:
    """Return the properties of a component, those of its `allOf` members included."""
    return own(schemas[name], schemas)


def own(schema: dict[str, Any], schemas: dict[str, dict[str, Any]]) -> dict[str, dict[str, Any]]:
    schema = resolved(schema, schemas)
    found: dict[str, dict[str, Any]] = {}
    for member in schema.get("allOf", []):
        found.update(own(member, schemas))
    found.update(schema.get("properties", {}))
    return found


def resolved(schema: dict[str, Any], schemas: dict[str, dict[str, Any]]) -> dict[str, Any]:
    while "$ref" in schema:
        schema = schemas[schema["$ref"].removeprefix(REF)]
    return schema


def values(schema: dict[str, Any], schemas: dict[str, dict[str, Any]]) -> set[str]:
    """Return the enum values that a property can have, or its items, or the scalar properties of the object it is."""
    schema = resolved(schema, schemas)
    found = {str(value) for value in schema.get("enum", [])}
    members: list[dict[str, Any]] = [*schema.get("allOf", []), *schema.get("anyOf", []), *schema.get("oneOf", [])]
    if "items" in schema:
        members.append(schema["items"])
    for member in members:
        found |= values(member, schemas)
    for child in schema.get("properties", {}).values():
        found |= {str(value) for value in resolved(child, schemas).get("enum", [])}
    return found


def described(ours: overlay.Overlay) -> dict[str, dict[str, Any]]:
    """Return the updates of schemas that hold texts, by schema."""
    return {
        action.target.removeprefix(SCHEMA): action.update
        for action in ours.actions
        if action.target.startswith(SCHEMA) and is_object(action.update) and "x-rcext-summary" in action.update
    }


def texts(ours: overlay.Overlay) -> list[Text]:
    """Yield every text that reaches a docstring."""
    found: list[Text] = []
    for action in ours.actions:
        if not is_object(action.update):
            continue
        update = action.update
        if "x-rcext-summary" in update:
            found.append(Text(action.target, update["x-rcext-summary"]))
        for key, text in update.get("x-rcext-fields", {}).items():
            found.append(Text(f"{action.target}/{key}", text))
        for key, relation in update.get("x-rcext-relations", {}).items():
            found.append(Text(f"{action.target}/{key}", relation["doc"]))
    return found


# --- the file ---


def test_every_target_exists_once(applied: dict[str, Any], ours: overlay.Overlay) -> None:
    assert {action.target: len(overlay.find(applied, action.target)) for action in ours.actions} == {
        action.target: 1 for action in ours.actions
    }


def in_notifications(action: overlay.Action) -> bool:
    """Return whether an action stands in the section of notifications, which completes schemas of the document."""
    lines = overlay.FILE.read_text("utf-8").splitlines()
    first = lines.index("  # ======== Notifications ========")
    last = next(index for index in range(first + 1, len(lines)) if lines[index].startswith("  # ========"))
    return action.line is not None and first <= action.line <= last


def test_nothing_is_stated_twice(ours: overlay.Overlay) -> None:
    said = Counter(
        (action.target, key)
        for action in ours.actions
        if is_object(action.update) and not in_notifications(action)
        for key in action.update
    )
    assert [place for place, count in said.items() if count > 1 and place[1] != "$ref"] == []


def test_only_keys_of_ours_outside_the_delivery_modes_bodies_and_logins(ours: overlay.Overlay) -> None:
    known = {
        "x-rcext-name",
        "x-rcext-class",
        "x-rcext-summary",
        "x-rcext-fields",
        "x-rcext-parameters",
        "x-rcext-json-part",
        "x-rcext-relations",
    }
    strange = [
        (action.target, key)
        for action in ours.actions
        if is_object(action.update)
        and "DeliveryMode" not in action.target
        and ".requestBody." not in action.target
        and not action.target.endswith(".responses")
        for key in action.update
        if key not in known
        and action.target != "$.info"
        and not in_notifications(action)
        and (key != "security" or "/oauth/authorize" not in action.target)
    ]
    assert strange == []


def test_words_of_parameters_are_short(applied: dict[str, Any]) -> None:
    words = applied["x-rcext-parameters"]
    for name, text in words.items():  # facts are added behind a semicolon, so a text lacks a full stop
        assert re.match(r"[A-Z`]", text), name
        assert not text.endswith("."), name
        assert len(text) <= 100, name


def test_yaml_1_1_and_1_2_read_the_same() -> None:
    text = overlay.FILE.read_text("utf-8")
    assert yaml.safe_load(text) == reader.read(overlay.FILE).data


def test_sections_are_sorted() -> None:
    sections: dict[str, list[str]] = {}
    part = section = ""
    for line in overlay.FILE.read_text("utf-8").splitlines():
        if heading := re.fullmatch(r" +# ={8} (.+) ={8}", line):
            part = section = heading[1]
            sections[section] = []
        elif heading := re.fullmatch(r" +# --- (.+) ---", line):
            section = f"{part}: {heading[1]}"
            assert section not in sections, f"the heading {section!r} is there twice"
            sections[section] = []
        elif target := re.fullmatch(r"  - target: (.*?)(?:  # \w+)?", line):
            sections[section].append(target[1])
    # there, what is removed is written again by the next action
    in_steps = ("Delivery modes", "Files in bodies", "Notifications")
    by_order = {name: targets for name, targets in sections.items() if not any(words in name for words in in_steps)}
    assert len(by_order) > 50
    assert [name for name, targets in by_order.items() if targets != sorted(targets)] == []


def test_the_comment_names_the_operation(document: dict[str, Any]) -> None:
    settled = settle_operations(document, Registry(HOME.names))
    ids = {operation.target: operation.id for operation in operations(settled)}
    named = re.findall(r"^  - target: (\$\.paths.*?)  # (\w+)$", overlay.FILE.read_text("utf-8"), re.MULTILINE)
    assert len(named) > 300
    assert [(target, name) for target, name in named if ids.get(target, name) != name] == []


# --- texts ---


def names_on_record(*sections: str, keys: bool = False) -> set[str]:
    """Return all Python names ever given, or the API's names of them: the texts may be of another document."""
    registry = Registry(HOME.names)
    found: set[str] = set()
    for part in (registry.data, registry.retired):
        for section in sections:
            for names in part[section].values():
                found |= set(names) if keys else set(names.values())
    return found


def test_texts_are_one_short_sentence_or_two(ours: overlay.Overlay) -> None:
    found = texts(ours)
    assert len(found) > 1500
    wrong = [
        item
        for item in found
        if not item.text.endswith(".")
        or item.text != " ".join(item.text.split())
        or not re.match(r"[A-Z0-9`]", item.text)
        or len(item.text) > (140 if "/" in item.where.removeprefix("$.paths").rsplit("]", 1)[-1] else 100)
    ]
    assert wrong == []


def test_operation_summaries_differ(ours: overlay.Overlay) -> None:
    counts = Counter(item.text for item in texts(ours) if item.where.startswith("$.paths"))
    assert [text for text, count in counts.items() if count > 1] == []


def test_model_summaries_differ(ours: overlay.Overlay) -> None:
    counts = Counter(update["x-rcext-summary"] for update in described(ours).values())
    shared = {text for text, count in counts.items() if count > 1}
    # The same thing under several names in the document may have the same words.
    assert len(shared) <= 12, shared


def test_words_in_backticks_are_names_of_the_api(
    document: dict[str, Any], ours: overlay.Overlay, schemas: dict[str, dict[str, Any]]
) -> None:
    enums = names_on_record("enums", keys=True)
    attributes = names_on_record("properties", "parameters", "operations") | {"from_", "date_to", "next_page"}
    for name in schemas:
        for key, schema in properties(name, schemas).items():
            attributes.add(snake(key))
            enums |= values(schema, schemas)
    parameters = [*document["components"]["parameters"].values()]
    for operation in operations(document):
        attributes |= {snake(operation.id), plain_operation(operation.id, operation.tag)}
        parameters += [value for value in operation.value.get("parameters", []) if "$ref" not in value]
    for parameter in parameters:
        attributes.add(snake(parameter["name"]))
        enums |= values(parameter["schema"], schemas)
    literals = {"None", "True", "False", "null", "+", "v1.0", "en-US", "v1", "1", "![:Person](id)"} | WIRE
    unknown = [
        (item.where, word)
        for item in texts(ours)
        for word in re.findall(r"`([^`]+)`", item.text)
        if word not in literals
        and word.partition("=")[0] not in attributes
        and word not in enums
        and not re.fullmatch(r"[A-Z]{3}-\d{3}", word)
        and not word.startswith("/restapi/v1.0/")
        and not re.fullmatch(r"[a-z]+/[a-z]+", word)
    ]
    assert unknown == []


def test_values_of_an_enum_are_its_own(ours: overlay.Overlay, schemas: dict[str, dict[str, Any]]) -> None:
    wrong: list[tuple[str, str, str]] = []
    checked = 0
    on_record = names_on_record("enums", keys=True)
    for name, update in described(ours).items():
        children = properties(name, schemas)
        for key, text in update.get("x-rcext-fields", {}).items():
            known = {str(value) for value in resolved(children.get(key, {}), schemas).get("enum", [])}
            if known:
                said = [word for word in re.findall(r"`([A-Z][^`]*)`", text) if word not in ("None", "True", "False")]
                # A linePooling of `None` is a word there, and not the absence of one.
                wrong += [(name, key, word) for word in said if word not in known | on_record]
                checked += len(said)
    assert checked > 150
    assert wrong == []


# --- operations ---


def test_the_operations_people_use_have_a_summary(applied: dict[str, Any]) -> None:
    wanted = {" ".join(tag.split()) for tag in AREAS.split(",")}
    listed = list(operations(applied))
    assert wanted <= {operation.tag for operation in listed}
    ours = [operation for operation in listed if operation.tag in wanted]
    bare = [operation.id for operation in ours if "x-rcext-summary" not in operation.value]
    assert len(bare) <= len(ours) / 20, bare  # an import lists those that are new


def test_names_are_better_and_free(ours: overlay.Overlay, applied: dict[str, Any]) -> None:
    taken: dict[str, list[str]] = {}
    for operation in operations(applied):
        taken.setdefault(operation.tag, []).append(operation.value.get("x-rcext-name") or snake(operation.id))
    assert [tag for tag, names in taken.items() if len(names) != len(set(names))] == []
    named = [action for action in ours.actions if is_object(action.update) and "x-rcext-name" in action.update]
    assert 0 < len(named) <= 30
    by_target = {operation.target: operation for operation in operations(applied)}
    for action in named:
        name = action.update["x-rcext-name"]
        assert re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)*", name)
        assert name != snake(by_target[action.target].id), f"{name} needs no action: it is what the rule makes"


def test_every_name_has_a_reason() -> None:
    actions: list[dict[str, Any]] = reader.read(overlay.FILE).data["actions"]
    named = [action for action in actions if "x-rcext-name" in (action.get("update") or {})]
    assert named
    assert [action["target"] for action in named if not action.get("description")] == []


# --- models ---


def test_models_are_described_whole(ours: overlay.Overlay, schemas: dict[str, dict[str, Any]]) -> None:
    missing: dict[str, set[str]] = {}
    told: dict[str, set[str]] = {}
    for action in ours.actions:
        if action.target.startswith(SCHEMA) and is_object(action.update):
            fields = {*action.update.get("x-rcext-fields", {}), *action.update.get("properties", {})}
            told.setdefault(action.target.removeprefix(SCHEMA), set()).update(fields)
    for name in described(ours):
        if left := set(properties(name, schemas)) - told[name]:
            missing[name] = left
    assert len(missing) <= len(described(ours)) / 20, missing  # a new document has new properties
    assert sum("x-rcext-fields" in update for update in described(ours).values()) >= 40


def test_relations_lead_to_models(ours: overlay.Overlay, schemas: dict[str, dict[str, Any]]) -> None:
    documents_name: dict[str, str] = {
        str(action.update["x-rcext-class"]): action.target.rpartition(".")[2]
        for action in ours.actions
        if is_object(action.update) and "x-rcext-class" in action.update
    }
    related = {
        name: update["x-rcext-relations"] for name, update in described(ours).items() if "x-rcext-relations" in update
    }
    assert {"CallLogFromParty", "CallLogToParty", "CallLogRecord", "GetExtensionInfoResponse"} <= related.keys()
    for name, relations in related.items():
        sent = {snake(key) for key in properties(name, schemas)}
        for attribute, relation in relations.items():
            assert attribute not in sent, f"{name}.{attribute} is sent on the wire"
            assert attribute.isidentifier()
            assert relation.keys() <= {"model", "type", "list", "doc"}
            assert ("model" in relation) != ("type" in relation), f"{name}.{attribute}"
            if "model" in relation:
                models = relation["model"] if isinstance(relation["model"], list) else [relation["model"]]
                assert models
                assert all(properties(documents_name.get(str(model), str(model)), schemas) for model in models), (
                    f"{name}.{attribute} leads to no model"
                )
            else:
                assert relation["type"] in ("string", "integer", "boolean")


def test_delivery_modes_are_tagged_unions(applied: dict[str, Any]) -> None:
    made: dict[str, dict[str, Any]] = prepare(applied).document["components"]["schemas"]
    request = made["CreateSubscriptionRequest"]["properties"]["deliveryMode"]["$ref"].removeprefix(REF)
    answer = made["SubscriptionInfo"]["properties"]["deliveryMode"]["$ref"].removeprefix(REF)
    modes = {"WebHook": "WebhookDeliveryMode", "PubNub": "PubNubDeliveryMode", "WebSocket": "WebSocketDeliveryMode"}
    asked = {**modes, "WebHook": "WebhookDeliveryModeRequest", "PubNub": "PubNubDeliveryModeRequest"}
    if "AnyPublicDeliveryModeRequest" not in applied["components"]["schemas"]:
        del asked["WebSocket"]  # an older document, whose request the overlay does not complete
    for name, members in ((request, asked), (answer, modes)):
        union = made[name]
        assert union["discriminator"]["propertyName"] == "transportType"
        mapping = union["discriminator"]["mapping"]
        assert {value: mapping[value] for value in members} == {value: REF + name for value, name in members.items()}
        assert {member["$ref"] for member in union["oneOf"]} == set(mapping.values())
    assert made["PubNubDeliveryModeRequest"]["properties"].keys() == {"transportType", "encryption"}
    assert made["PubNubDeliveryMode"]["properties"].keys() == {
        "transportType",
        "encryption",
        "address",
        "subscriberKey",
        "secretKey",
        "encryptionAlgorithm",
        "encryptionKey",
    }
    assert set(made["PubNubDeliveryMode"]["required"]) == {"transportType", "address", "encryption", "subscriberKey"}


# --- prose ---


@pytest.mark.upstream
def test_not_a_word_of_upstream_prose(document: dict[str, Any]) -> None:
    sources = upstream()
    if not sources:
        pytest.skip("NOT CHECKED: no official document available; name one in RCEXT_UPSTREAM to look for its prose")
    for source in sources:
        pieces = prose.fragments(reader.read(source).data, document)
        assert len(pieces) > 3000, f"{source.name} has hardly any prose: is it the official document?"
        found = prose.search(pieces, [overlay.FILE, ROOT / "docs" / "overlay.md", Path(__file__)])
        assert found == [], prose.report(found, len(pieces))
