"""Type of `rc.helpers`, for type checkers only. Written by `make regen`.

mypy treats a module in an attribute as `Any`. Here each helper is a class instead, whose attributes are those of its
module, with the same types and docstrings.
"""

from __future__ import annotations

from rcext import helpers


class Account:
    """Account: `readAccountInfo` (`/account/~`)."""

    def __init__(self) -> None:
        self.create_url = helpers.account.create_url
        self.delete_request = helpers.account.delete_request
        self.load_request = helpers.account.load_request
        self.save_request = helpers.account.save_request
        self.sync_request = helpers.account.sync_request


class Base:
    """Functions for all records: ids, URLs, requests and lists."""

    def __init__(self) -> None:
        self.delete_request = helpers.base.delete_request
        self.get_id = helpers.base.get_id
        self.get_property = helpers.base.get_property
        self.get_uri = helpers.base.get_uri
        self.index = helpers.base.index
        self.is_new = helpers.base.is_new
        self.load_request = helpers.base.load_request
        self.merge = helpers.base.merge
        self.next_page_exists = helpers.base.next_page_exists
        self.parse_multipart_response = helpers.base.parse_multipart_response
        self.reset_as_new = helpers.base.reset_as_new
        self.save_request = helpers.base.save_request
        self.sync_request = helpers.base.sync_request


class BlockedNumber:
    """Blocked numbers of an extension."""

    def __init__(self) -> None:
        self.create_url = helpers.blocked_number.create_url
        self.delete_request = helpers.blocked_number.delete_request
        self.load_request = helpers.blocked_number.load_request
        self.save_request = helpers.blocked_number.save_request
        self.sync_request = helpers.blocked_number.sync_request
        self.validate = helpers.blocked_number.validate


class Call:
    """Calls of the call log."""

    def __init__(self) -> None:
        self.PresenceCall = helpers.call.PresenceCall
        self.PresenceParty = helpers.call.PresenceParty
        self.attach_contacts = helpers.call.attach_contacts
        self.check_mergeability = helpers.call.check_mergeability
        self.combine_calls = helpers.call.combine_calls
        self.comparator = helpers.call.comparator
        self.create_url = helpers.call.create_url
        self.delete_request = helpers.call.delete_request
        self.filter = helpers.call.filter
        self.format_duration = helpers.call.format_duration
        self.get_all_caller_infos = helpers.call.get_all_caller_infos
        self.get_caller_info = helpers.call.get_caller_info
        self.get_session_id = helpers.call.get_session_id
        self.get_signature = helpers.call.get_signature
        self.is_alive = helpers.call.is_alive
        self.is_find_me = helpers.call.is_find_me
        self.is_in_progress = helpers.call.is_in_progress
        self.is_inbound = helpers.call.is_inbound
        self.is_missed = helpers.call.is_missed
        self.is_outbound = helpers.call.is_outbound
        self.load_request = helpers.call.load_request
        self.merge_all = helpers.call.merge_all
        self.merge_presence_calls = helpers.call.merge_presence_calls
        self.parse_presence_calls = helpers.call.parse_presence_calls
        self.process_calls = helpers.call.process_calls
        self.save_request = helpers.call.save_request
        self.sort_key = helpers.call.sort_key
        self.sync_request = helpers.call.sync_request


class Conferencing:
    """Conferencing of an extension: `readConferencingSettings` (`/account/~/extension/~/conferencing`)."""

    def __init__(self) -> None:
        self.create_url = helpers.conferencing.create_url
        self.delete_request = helpers.conferencing.delete_request
        self.load_request = helpers.conferencing.load_request
        self.save_request = helpers.conferencing.save_request
        self.sync_request = helpers.conferencing.sync_request


class Contact:
    """Personal contacts of the address book."""

    def __init__(self) -> None:
        self.ADDRESS_FIELDS = helpers.contact.ADDRESS_FIELDS
        self.ContactIndex = helpers.contact.ContactIndex
        self.ContactMatch = helpers.contact.ContactMatch
        self.EMAIL_FIELDS = helpers.contact.EMAIL_FIELDS
        self.FAX_FIELDS = helpers.contact.FAX_FIELDS
        self.NAME_FIELDS = helpers.contact.NAME_FIELDS
        self.PHONE_FIELDS = helpers.contact.PHONE_FIELDS
        self.attach_to_caller_infos = helpers.contact.attach_to_caller_infos
        self.comparator = helpers.contact.comparator
        self.create_url = helpers.contact.create_url
        self.delete_request = helpers.contact.delete_request
        self.filter = helpers.contact.filter
        self.get_addresses = helpers.contact.get_addresses
        self.get_emails = helpers.contact.get_emails
        self.get_faxes = helpers.contact.get_faxes
        self.get_full_name = helpers.contact.get_full_name
        self.get_phones = helpers.contact.get_phones
        self.is_alive = helpers.contact.is_alive
        self.load_request = helpers.contact.load_request
        self.match = helpers.contact.match
        self.match_as_phone = helpers.contact.match_as_phone
        self.save_request = helpers.contact.save_request
        self.sort_key = helpers.contact.sort_key
        self.sync_request = helpers.contact.sync_request
        self.validate = helpers.contact.validate


class ContactGroup:
    """Groups of personal contacts."""

    def __init__(self) -> None:
        self.create_url = helpers.contact_group.create_url
        self.delete_request = helpers.contact_group.delete_request
        self.load_request = helpers.contact_group.load_request
        self.save_request = helpers.contact_group.save_request
        self.sync_request = helpers.contact_group.sync_request
        self.validate = helpers.contact_group.validate


class Country:
    """Countries: `listCountries` (`/dictionary/country`)."""

    def __init__(self) -> None:
        self.create_url = helpers.country.create_url
        self.delete_request = helpers.country.delete_request
        self.load_request = helpers.country.load_request
        self.save_request = helpers.country.save_request
        self.sync_request = helpers.country.sync_request


class Device:
    """Phones and other devices."""

    def __init__(self) -> None:
        self.create_url = helpers.device.create_url
        self.delete_request = helpers.device.delete_request
        self.load_request = helpers.device.load_request
        self.save_request = helpers.device.save_request
        self.sync_request = helpers.device.sync_request
        self.validate = helpers.device.validate


class DeviceModel:
    """Models of phones."""

    def __init__(self) -> None:
        self.create_url = helpers.device_model.create_url
        self.delete_request = helpers.device_model.delete_request
        self.get_id = helpers.device_model.get_id
        self.load_request = helpers.device_model.load_request
        self.save_request = helpers.device_model.save_request
        self.sync_request = helpers.device_model.sync_request


class Extension:
    """Extensions: users, departments (call queues), announcements, voicemail."""

    def __init__(self) -> None:
        self.comparator = helpers.extension.comparator
        self.create_url = helpers.extension.create_url
        self.delete_request = helpers.extension.delete_request
        self.filter = helpers.extension.filter
        self.is_announcement = helpers.extension.is_announcement
        self.is_department = helpers.extension.is_department
        self.is_user = helpers.extension.is_user
        self.is_voicemail = helpers.extension.is_voicemail
        self.load_request = helpers.extension.load_request
        self.save_request = helpers.extension.save_request
        self.sort_key = helpers.extension.sort_key
        self.sync_request = helpers.extension.sync_request


class ForwardingNumber:
    """Forwarding numbers of an extension."""

    def __init__(self) -> None:
        self.comparator = helpers.forwarding_number.comparator
        self.create_url = helpers.forwarding_number.create_url
        self.delete_request = helpers.forwarding_number.delete_request
        self.filter = helpers.forwarding_number.filter
        self.get_id = helpers.forwarding_number.get_id
        self.has_feature = helpers.forwarding_number.has_feature
        self.load_request = helpers.forwarding_number.load_request
        self.save_request = helpers.forwarding_number.save_request
        self.sort_key = helpers.forwarding_number.sort_key
        self.sync_request = helpers.forwarding_number.sync_request


class Language:
    """Languages: `listLanguages` (`/dictionary/language`)."""

    def __init__(self) -> None:
        self.create_url = helpers.language.create_url
        self.delete_request = helpers.language.delete_request
        self.load_request = helpers.language.load_request
        self.save_request = helpers.language.save_request
        self.sync_request = helpers.language.sync_request


class Lists:
    """Sort keys and predicates for lists of records, models and dicts."""

    def __init__(self) -> None:
        self.Comparator = helpers.lists.Comparator
        self.Condition = helpers.lists.Condition
        self.NaturalKey = helpers.lists.NaturalKey
        self.StringKey = helpers.lists.StringKey
        self.comparator = helpers.lists.comparator
        self.contains_filter = helpers.lists.contains_filter
        self.equals_filter = helpers.lists.equals_filter
        self.filter = helpers.lists.filter
        self.natural_key = helpers.lists.natural_key
        self.number_key = helpers.lists.number_key
        self.property_extractor = helpers.lists.property_extractor
        self.regexp_filter = helpers.lists.regexp_filter
        self.string_key = helpers.lists.string_key
        self.time_key = helpers.lists.time_key


class Location:
    """Locations of numbers, by area code (`npa`) and exchange (`nxx`)."""

    def __init__(self) -> None:
        self.comparator = helpers.location.comparator
        self.create_url = helpers.location.create_url
        self.delete_request = helpers.location.delete_request
        self.exchange_sort_key = helpers.location.exchange_sort_key
        self.filter = helpers.location.filter
        self.load_request = helpers.location.load_request
        self.save_request = helpers.location.save_request
        self.sort_key = helpers.location.sort_key
        self.sync_request = helpers.location.sync_request


class Message:
    """Messages of the message store: SMS, pager messages, faxes, voicemail."""

    def __init__(self) -> None:
        self.attach_contacts = helpers.message.attach_contacts
        self.comparator = helpers.message.comparator
        self.create_url = helpers.message.create_url
        self.delete_request = helpers.message.delete_request
        self.filter = helpers.message.filter
        self.get_all_caller_infos = helpers.message.get_all_caller_infos
        self.get_attachment_content_type = helpers.message.get_attachment_content_type
        self.get_attachment_url = helpers.message.get_attachment_url
        self.get_caller_infos = helpers.message.get_caller_infos
        self.is_alive = helpers.message.is_alive
        self.is_fax = helpers.message.is_fax
        self.is_inbound = helpers.message.is_inbound
        self.is_outbound = helpers.message.is_outbound
        self.is_pager = helpers.message.is_pager
        self.is_read = helpers.message.is_read
        self.is_sms = helpers.message.is_sms
        self.is_voice_mail = helpers.message.is_voice_mail
        self.load_request = helpers.message.load_request
        self.save_request = helpers.message.save_request
        self.set_is_read = helpers.message.set_is_read
        self.shorten = helpers.message.shorten
        self.sort_key = helpers.message.sort_key
        self.subscription = helpers.message.subscription
        self.sync_request = helpers.message.sync_request
        self.validate_pager = helpers.message.validate_pager
        self.validate_sms = helpers.message.validate_sms


class PhoneNumber:
    """Phone numbers of the account and of extensions."""

    def __init__(self) -> None:
        self.TOLL_FREE_AREA_CODES = helpers.phone_number.TOLL_FREE_AREA_CODES
        self.comparator = helpers.phone_number.comparator
        self.create_url = helpers.phone_number.create_url
        self.delete_request = helpers.phone_number.delete_request
        self.filter = helpers.phone_number.filter
        self.has_feature = helpers.phone_number.has_feature
        self.is_sms = helpers.phone_number.is_sms
        self.load_request = helpers.phone_number.load_request
        self.reserve = helpers.phone_number.reserve
        self.save_request = helpers.phone_number.save_request
        self.sort_key = helpers.phone_number.sort_key
        self.sync_request = helpers.phone_number.sync_request
        self.unreserve = helpers.phone_number.unreserve


class Polling:
    """Polling until a condition is met."""

    def __init__(self) -> None:
        self.poll = helpers.polling.poll
        self.poll_async = helpers.polling.poll_async


class Presence:
    """Presence of extensions."""

    def __init__(self) -> None:
        self.attach_contacts = helpers.presence.attach_contacts
        self.attach_to_extensions = helpers.presence.attach_to_extensions
        self.create_url = helpers.presence.create_url
        self.delete_request = helpers.presence.delete_request
        self.get_id = helpers.presence.get_id
        self.is_available = helpers.presence.is_available
        self.is_call_in_progress = helpers.presence.is_call_in_progress
        self.load_request = helpers.presence.load_request
        self.save_request = helpers.presence.save_request
        self.subscription = helpers.presence.subscription
        self.sync_request = helpers.presence.sync_request
        self.update_subscription = helpers.presence.update_subscription


class Query:
    """Query strings, with the standard library's `urllib.parse`."""

    def __init__(self) -> None:
        self.Parameters = helpers.query.Parameters
        self.decode = helpers.query.decode
        self.encode = helpers.query.encode


class Ringout:
    """Ring-outs as the API returns them; `rc.ring_out` returns a handle of one."""

    def __init__(self) -> None:
        self.create_url = helpers.ringout.create_url
        self.delete_request = helpers.ringout.delete_request
        self.is_error = helpers.ringout.is_error
        self.is_in_progress = helpers.ringout.is_in_progress
        self.is_new = helpers.ringout.is_new
        self.is_success = helpers.ringout.is_success
        self.load_request = helpers.ringout.load_request
        self.reset_as_new = helpers.ringout.reset_as_new
        self.save_request = helpers.ringout.save_request
        self.sync_request = helpers.ringout.sync_request
        self.validate = helpers.ringout.validate


class Service:
    """Features of the account's service plan (`GET /account/~/service-info`, `serviceFeatures`)."""

    def __init__(self) -> None:
        self.create_url = helpers.service.create_url
        self.delete_request = helpers.service.delete_request
        self.is_call_park_enabled = helpers.service.is_call_park_enabled
        self.is_conferencing_enabled = helpers.service.is_conferencing_enabled
        self.is_dnd_enabled = helpers.service.is_dnd_enabled
        self.is_enabled = helpers.service.is_enabled
        self.is_fax_enabled = helpers.service.is_fax_enabled
        self.is_fax_receiving_enabled = helpers.service.is_fax_receiving_enabled
        self.is_free_soft_phone_lines_enabled = helpers.service.is_free_soft_phone_lines_enabled
        self.is_hipaa_compliance_enabled = helpers.service.is_hipaa_compliance_enabled
        self.is_intercom_enabled = helpers.service.is_intercom_enabled
        self.is_international_calling_enabled = helpers.service.is_international_calling_enabled
        self.is_on_demand_call_recording_enabled = helpers.service.is_on_demand_call_recording_enabled
        self.is_pager_enabled = helpers.service.is_pager_enabled
        self.is_pager_receiving_enabled = helpers.service.is_pager_receiving_enabled
        self.is_paging_enabled = helpers.service.is_paging_enabled
        self.is_presence_enabled = helpers.service.is_presence_enabled
        self.is_ring_out_enabled = helpers.service.is_ring_out_enabled
        self.is_sales_force_enabled = helpers.service.is_sales_force_enabled
        self.is_sms_enabled = helpers.service.is_sms_enabled
        self.is_sms_receiving_enabled = helpers.service.is_sms_receiving_enabled
        self.is_video_conferencing_enabled = helpers.service.is_video_conferencing_enabled
        self.is_voicemail_enabled = helpers.service.is_voicemail_enabled
        self.is_voip_calling_enabled = helpers.service.is_voip_calling_enabled
        self.load_request = helpers.service.load_request
        self.save_request = helpers.service.save_request
        self.sync_request = helpers.service.sync_request


class ShippingMethod:
    """Shipping methods. The current API lacks a replacement."""

    def __init__(self) -> None:
        self.create_url = helpers.shipping_method.create_url
        self.delete_request = helpers.shipping_method.delete_request
        self.load_request = helpers.shipping_method.load_request
        self.save_request = helpers.shipping_method.save_request
        self.sync_request = helpers.shipping_method.sync_request


class State:
    """States and provinces."""

    def __init__(self) -> None:
        self.create_url = helpers.state.create_url
        self.delete_request = helpers.state.delete_request
        self.filter = helpers.state.filter
        self.load_request = helpers.state.load_request
        self.save_request = helpers.state.save_request
        self.sync_request = helpers.state.sync_request


class Timezone:
    """Time zones: `listTimezones` (`/dictionary/timezone`)."""

    def __init__(self) -> None:
        self.create_url = helpers.timezone.create_url
        self.delete_request = helpers.timezone.delete_request
        self.load_request = helpers.timezone.load_request
        self.save_request = helpers.timezone.save_request
        self.sync_request = helpers.timezone.sync_request


class Validation:
    """Checks of user input, used by the `validate` functions of helpers."""

    def __init__(self) -> None:
        self.Code = helpers.validation.Code
        self.PhoneMode = helpers.validation.PhoneMode
        self.ValidationError = helpers.validation.ValidationError
        self.ValidationResult = helpers.validation.ValidationResult
        self.email = helpers.validation.email
        self.is_email = helpers.validation.is_email
        self.is_phone_number = helpers.validation.is_phone_number
        self.length = helpers.validation.length
        self.phone = helpers.validation.phone
        self.required = helpers.validation.required
        self.validate = helpers.validation.validate


class Helpers:
    """Helpers of the original SDK, one module each; `rc.helpers` is this package."""

    account: Account
    """Account: `readAccountInfo` (`/account/~`)."""

    base: Base
    """Functions for all records: ids, URLs, requests and lists."""

    blocked_number: BlockedNumber
    """Blocked numbers of an extension."""

    call: Call
    """Calls of the call log."""

    conferencing: Conferencing
    """Conferencing of an extension: `readConferencingSettings` (`/account/~/extension/~/conferencing`)."""

    contact: Contact
    """Personal contacts of the address book."""

    contact_group: ContactGroup
    """Groups of personal contacts."""

    country: Country
    """Countries: `listCountries` (`/dictionary/country`)."""

    device: Device
    """Phones and other devices."""

    device_model: DeviceModel
    """Models of phones."""

    extension: Extension
    """Extensions: users, departments (call queues), announcements, voicemail."""

    forwarding_number: ForwardingNumber
    """Forwarding numbers of an extension."""

    language: Language
    """Languages: `listLanguages` (`/dictionary/language`)."""

    lists: Lists
    """Sort keys and predicates for lists of records, models and dicts."""

    location: Location
    """Locations of numbers, by area code (`npa`) and exchange (`nxx`)."""

    message: Message
    """Messages of the message store: SMS, pager messages, faxes, voicemail."""

    phone_number: PhoneNumber
    """Phone numbers of the account and of extensions."""

    polling: Polling
    """Polling until a condition is met."""

    presence: Presence
    """Presence of extensions."""

    query: Query
    """Query strings, with the standard library's `urllib.parse`."""

    ringout: Ringout
    """Ring-outs as the API returns them; `rc.ring_out` returns a handle of one."""

    service: Service
    """Features of the account's service plan (`GET /account/~/service-info`, `serviceFeatures`)."""

    shipping_method: ShippingMethod
    """Shipping methods. The current API lacks a replacement."""

    state: State
    """States and provinces."""

    timezone: Timezone
    """Time zones: `listTimezones` (`/dictionary/timezone`)."""

    validation: Validation
    """Checks of user input, used by the `validate` functions of helpers."""
