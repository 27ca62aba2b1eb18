"""The picture of a user."""

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
"""The media types of profile images: those in which the platform gives them out."""


def upload_profile_image(
    client: SyncClient,
    image: Attachment,
    *,
    replace: bool = False,
    account_id: str = "~",
    extension_id: str = "~",
    options: RequestOptions | None = None,
) -> None:
    """Upload the picture of a user (`POST` or `PUT .../profile-image`).

    The file is streamed, not read into memory, and read again where the request has to be sent again.

    Args:
        client: `RingCentral`, or anything that sends requests.
        image: the picture, PNG, JPEG or GIF: `Path("ada.png")`, bytes, a binary file object (from where it stands; not
            closed), or a `File` with name and media type. The media type is guessed by the name, or else by the first
            bytes.
        replace: change the picture that is there (`PUT`), which may be sent again after an error, rather than make one.
        account_id: the account, `~` for one's own.
        extension_id: the extension, `~` for one's own.
        options: what this call has different from the client's settings.

    Raises:
        ConfigurationError: a file that is missing, empty, in text mode, too large (10 MiB) or no such picture. Nothing
            was sent.
        ApiError: the platform refused.
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
    """Upload the picture of a user in asyncio; see `upload_profile_image`."""
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
