"""Typed dictionaries for request bodies. Imported by type checkers only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from ..models._greetings import (
        AnsweringRuleQueryRequest,
        CreateCompanyGreetingFormDataBodyType,
        CreateCompanyGreetingMixedBodyType,
        CreateCustomUserGreetingFormDataBodyType,
        CreateCustomUserGreetingMixedBodyStateId,
        CreateCustomUserGreetingMixedBodyType,
    )
    from ..types import Content, File


class AnsweringRuleQueryRequestDict(TypedDict, total=False):
    """A `AnsweringRuleQueryRequest` as a plain dict."""

    id: str


class CreateCompanyGreetingFormDataBodyDict(TypedDict, total=False):
    """A `CreateCompanyGreetingFormDataBody` as a plain dict."""

    answeringRuleId: str
    binary: Required[File | Content]
    languageId: str
    text: str
    type: Required[
        CreateCompanyGreetingFormDataBodyType
        | Literal["Company", "StartRecording", "StopRecording", "AutomaticRecording", "TemplateGreeting"]
    ]


class CreateCompanyGreetingMixedBodyDict(TypedDict, total=False):
    """A `CreateCompanyGreetingMixedBody` as a plain dict."""

    answeringRule: AnsweringRuleQueryRequest | AnsweringRuleQueryRequestDict
    binary: Required[File | Content]
    languageId: str
    type: Required[
        CreateCompanyGreetingMixedBodyType
        | Literal["Company", "StartRecording", "StopRecording", "AutomaticRecording", "TemplateGreeting"]
    ]


class CreateCustomUserGreetingFormDataBodyDict(TypedDict, total=False):
    """A `CreateCustomUserGreetingFormDataBody` as a plain dict."""

    answeringRuleId: Required[str]
    binary: Required[File | Content]
    text: str
    type: Required[
        CreateCustomUserGreetingFormDataBodyType
        | Literal[
            "Introductory",
            "Announcement",
            "ConnectingMessage",
            "ConnectingAudio",
            "Voicemail",
            "Unavailable",
            "HoldMusic",
            "TemplateGreeting",
        ]
    ]


class CreateCustomUserGreetingMixedBodyDict(TypedDict, total=False):
    """A `CreateCustomUserGreetingMixedBody` as a plain dict."""

    answeringRule: Required[AnsweringRuleQueryRequest | AnsweringRuleQueryRequestDict]
    binary: Required[File | Content]
    interactionRuleId: str
    stateId: (
        CreateCustomUserGreetingMixedBodyStateId
        | Literal["after-hours", "work-hours", "do-not-disturb", "forward-all-calls", "agent"]
    )
    type: Required[
        CreateCustomUserGreetingMixedBodyType
        | Literal[
            "Introductory",
            "Announcement",
            "ConnectingMessage",
            "ConnectingAudio",
            "Voicemail",
            "Unavailable",
            "HoldMusic",
            "TemplateGreeting",
        ]
    ]
