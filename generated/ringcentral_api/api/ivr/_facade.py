"""The operations of IVR as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import (
    create_ivr_menu as _create_ivr_menu,
    create_ivr_prompt as _create_ivr_prompt,
    delete_ivr_prompt as _delete_ivr_prompt,
    list_ivr_prompts as _list_ivr_prompts,
    read_ivr_menu as _read_ivr_menu,
    read_ivr_menu_list as _read_ivr_menu_list,
    read_ivr_prompt as _read_ivr_prompt,
    read_ivr_prompt_content as _read_ivr_prompt_content,
    update_ivr_menu as _update_ivr_menu,
    update_ivr_prompt as _update_ivr_prompt,
)


class IVRApi(Group):
    """IVR."""

    __slots__ = ()

    create_ivr_menu = sync_method(_create_ivr_menu.request, _create_ivr_menu.parse)
    """Adds an IVR menu with its prompt and key actions (`POST /restapi/v1.0/account/{accountId}/ivr-menus`)."""

    create_ivr_prompt = sync_method(_create_ivr_prompt.request, _create_ivr_prompt.parse)
    """Uploads a voice prompt for IVR menus (`POST /restapi/v1.0/account/{accountId}/ivr-prompts`)."""

    delete_ivr_prompt = sync_method(_delete_ivr_prompt.request, _delete_ivr_prompt.parse)
    """Deletes one voice prompt for IVR menus (`DELETE /restapi/v1.0/account/{accountId}/ivr-prompts/{promptId}`)."""

    list_ivr_prompts = sync_method(_list_ivr_prompts.request, _list_ivr_prompts.parse)
    """Lists the company's voice prompts for IVR menus (`GET /restapi/v1.0/account/{accountId}/ivr-prompts`)."""

    read_ivr_menu = sync_method(_read_ivr_menu.request, _read_ivr_menu.parse)
    """Reads one IVR menu with its prompt and key actions (`GET /restapi/v1.0/account/{accountId}/ivr-menus/{ivrMenuId}`)."""

    read_ivr_menu_list = sync_method(_read_ivr_menu_list.request, _read_ivr_menu_list.parse)
    """Lists the company's IVR menus (`GET /restapi/v1.0/account/{accountId}/ivr-menus`)."""

    read_ivr_prompt = sync_method(_read_ivr_prompt.request, _read_ivr_prompt.parse)
    """Reads one voice prompt for IVR menus (`GET /restapi/v1.0/account/{accountId}/ivr-prompts/{promptId}`)."""

    read_ivr_prompt_content = sync_method(_read_ivr_prompt_content.request, _read_ivr_prompt_content.parse)
    """Downloads the sound of a voice prompt from the media host (`GET /restapi/v1.0/account/{accountId}/ivr-prompts/{promptId}/content`)."""

    update_ivr_menu = sync_method(_update_ivr_menu.request, _update_ivr_menu.parse)
    """Changes one IVR menu; fields left out stay as they are (`PUT /restapi/v1.0/account/{accountId}/ivr-menus/{ivrMenuId}`)."""

    update_ivr_prompt = sync_method(_update_ivr_prompt.request, _update_ivr_prompt.parse)
    """Renames one voice prompt for IVR menus (`PUT /restapi/v1.0/account/{accountId}/ivr-prompts/{promptId}`)."""


class AsyncIVRApi(Group):
    """IVR, for asyncio."""

    __slots__ = ()

    create_ivr_menu = async_method(_create_ivr_menu.request, _create_ivr_menu.parse)
    """Adds an IVR menu with its prompt and key actions (`POST /restapi/v1.0/account/{accountId}/ivr-menus`)."""

    create_ivr_prompt = async_method(_create_ivr_prompt.request, _create_ivr_prompt.parse, files=True)
    """Uploads a voice prompt for IVR menus (`POST /restapi/v1.0/account/{accountId}/ivr-prompts`)."""

    delete_ivr_prompt = async_method(_delete_ivr_prompt.request, _delete_ivr_prompt.parse)
    """Deletes one voice prompt for IVR menus (`DELETE /restapi/v1.0/account/{accountId}/ivr-prompts/{promptId}`)."""

    list_ivr_prompts = async_method(_list_ivr_prompts.request, _list_ivr_prompts.parse)
    """Lists the company's voice prompts for IVR menus (`GET /restapi/v1.0/account/{accountId}/ivr-prompts`)."""

    read_ivr_menu = async_method(_read_ivr_menu.request, _read_ivr_menu.parse)
    """Reads one IVR menu with its prompt and key actions (`GET /restapi/v1.0/account/{accountId}/ivr-menus/{ivrMenuId}`)."""

    read_ivr_menu_list = async_method(_read_ivr_menu_list.request, _read_ivr_menu_list.parse)
    """Lists the company's IVR menus (`GET /restapi/v1.0/account/{accountId}/ivr-menus`)."""

    read_ivr_prompt = async_method(_read_ivr_prompt.request, _read_ivr_prompt.parse)
    """Reads one voice prompt for IVR menus (`GET /restapi/v1.0/account/{accountId}/ivr-prompts/{promptId}`)."""

    read_ivr_prompt_content = async_method(_read_ivr_prompt_content.request, _read_ivr_prompt_content.parse)
    """Downloads the sound of a voice prompt from the media host (`GET /restapi/v1.0/account/{accountId}/ivr-prompts/{promptId}/content`)."""

    update_ivr_menu = async_method(_update_ivr_menu.request, _update_ivr_menu.parse)
    """Changes one IVR menu; fields left out stay as they are (`PUT /restapi/v1.0/account/{accountId}/ivr-menus/{ivrMenuId}`)."""

    update_ivr_prompt = async_method(_update_ivr_prompt.request, _update_ivr_prompt.parse)
    """Renames one voice prompt for IVR menus (`PUT /restapi/v1.0/account/{accountId}/ivr-prompts/{promptId}`)."""
