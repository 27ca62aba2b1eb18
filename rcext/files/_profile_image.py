"""Profile images of users."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rcext._flow import run, run_async

from ._upload import Upload

if TYPE_CHECKING:
    from rcext._flow import Flow
    from ringcentral_api.client import AsyncClient, RequestOptions, SyncClient
    from ringcentral_api.drift import DriftPolicy

    from ._attachments import Attachment

IMAGE_TYPES: Final = ("image/png", "image/jpeg", "image/gif")
"""The media types in which the server returns profile images."""


def upload_profile_image(
    client: SyncClient,
    image: Attachment,
    *,
    replace: bool = False,
    account_id: str = "~",
    extension_id: str = "~",
    options: RequestOptions | None = None,
) -> None:
    """Upload the profile image of a user (`POST` or `PUT .../profile-image`).

    The file is streamed, not read into memory, and read again if the request has to be sent again.

    Args:
        client: `RingCentral`, or any client that sends typed requests.
        image: the image, PNG, JPEG or GIF: `Path("ada.png")`, bytes, a binary file object (read from its current
            position and not closed), or a `File` with name and media type. The media type is guessed from the name,
            otherwise from the first bytes.
        replace: replace the existing image (`PUT`, which is retried after an error) instead of creating one (`POST`).
        account_id: the account id, `~` for the caller's own.
        extension_id: the extension id, `~` for the caller's own.
        options: settings of this call that differ from the client's.

    Raises:
        ConfigurationError: the file is missing, empty, in text mode, too large (10 MiB) or of another type. Nothing was
            sent.
        ApiError: the server refused.
    """
    run(_image(image, replace, account_id, extension_id, options, client.drift), client.send)


async def upload_profile_image_async(
    client: AsyncClient,
    image: Attachment,
    *,
    replace: bool = False,
    account_id: str = "~",
    extension_id: str = "~",
    options: RequestOptions | None = None,
) -> None:
    """Upload the profile image of a user in asyncio; see `upload_profile_image`."""
    await run_async(_image(image, replace, account_id, extension_id, options, client.drift), client.send)


def _image(
    image: Attachment,
    replace: bool,
    account_id: str,
    extension_id: str,
    options: RequestOptions | None,
    drift: DriftPolicy | None,
) -> Flow[None]:
    from ringcentral_api.api.user_settings import create_user_profile_image, update_user_profile_image

    upload = Upload(
        "upload_profile_image",
        "image",
        image,
        "image",
        {},
        one=True,
        accept=IMAGE_TYPES,
        ids={"accountId": account_id, "extensionId": extension_id},
        options=options,
    )
    return upload.flow(update_user_profile_image if replace else create_user_profile_image, drift)
