"""Models as bodies, responses and schemas of FastAPI."""

from __future__ import annotations

from typing import Annotated, Any

import httpx
import pytest
from fastapi import Body, FastAPI

from ringcentral_api.models import CallLogRecord, CreateSMSMessage, MessageParty


def application() -> FastAPI:
    app = FastAPI()

    @app.post("/texts", response_model=CreateSMSMessage)
    async def send(message: Annotated[CreateSMSMessage, Body()]) -> Any:
        assert isinstance(message, CreateSMSMessage)
        return message

    @app.get("/calls")
    async def calls() -> list[CallLogRecord]:
        return [CallLogRecord.from_dict({"id": "1", "direction": "Inbound", "newField": 1})]

    @app.get("/party")
    async def party() -> MessageParty:
        return MessageParty(phone_number="+16505550100")

    return app


@pytest.fixture
def client() -> httpx.AsyncClient:
    return httpx.AsyncClient(transport=httpx.ASGITransport(application()), base_url="http://test")


async def test_a_model_is_a_request_body_and_a_response(client: httpx.AsyncClient) -> None:
    body = {"from": {"phoneNumber": "+16505550100"}, "to": [{"phoneNumber": "+16505550101"}], "text": "hi", "new": 1}
    answer = await client.post("/texts", json=body)
    assert (answer.status_code, answer.json()) == (200, body), "unknown fields are kept"
    assert (await client.get("/party")).json() == {"phoneNumber": "+16505550100"}
    assert (await client.get("/calls")).json()[0]["newField"] == 1


@pytest.mark.parametrize(
    ("body", "text"), [({"text": "hi"}, "to"), ({"to": "x", "text": 5, "from": {}}, "text"), ([], "JSON object")]
)
async def test_a_wrong_body_is_answered_with_422(client: httpx.AsyncClient, body: object, text: str) -> None:
    answer = await client.post("/texts", json=body)
    assert answer.status_code == 422
    assert text in str(answer.json()["detail"])


async def test_the_openapi_document_describes_the_models(client: httpx.AsyncClient) -> None:
    document: dict[str, Any] = (await client.get("/openapi.json")).json()
    operation = document["paths"]["/texts"]["post"]
    schema = operation["requestBody"]["content"]["application/json"]["schema"]
    while "$ref" in schema:
        schema = document["components"]["schemas"][schema["$ref"].rpartition("/")[2]]
    assert set(schema["required"]) >= {"from", "to", "text"}
    assert schema["properties"]["text"]["type"] == "string"
    listed = document["paths"]["/calls"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
    assert listed["type"] == "array"
    assert "startTime" in str(listed["items"]) or "$ref" in listed["items"]
