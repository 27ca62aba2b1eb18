"""The operations of SMS Brands/Campaigns as methods."""

from __future__ import annotations

from ..._endpoint import Group, async_method, sync_method
from . import (
    find_tcr_brand_by_id as _find_tcr_brand_by_id,
    find_tcr_campaign_by_id as _find_tcr_campaign_by_id,
    link_numbers as _link_numbers,
    list_all_tcr_brands as _list_all_tcr_brands,
    list_all_tcr_campaigns as _list_all_tcr_campaigns,
)


class SMSBrandsCampaignsApi(Group):
    """SMS Brands/Campaigns."""

    __slots__ = ()

    find_tcr_brand_by_id = sync_method(_find_tcr_brand_by_id.request, _find_tcr_brand_by_id.parse)
    """Reads one brand registered for sending business texts (`GET /restapi/v1.0/account/{accountId}/sms-registration-brands/{tcrBrandId}`)."""

    find_tcr_campaign_by_id = sync_method(_find_tcr_campaign_by_id.request, _find_tcr_campaign_by_id.parse)
    """Reads one text campaign of a brand (`GET /restapi/v1.0/account/{accountId}/sms-registration-brands/{tcrBrandId}/campaigns/{tcrCampaignId}`)."""

    link_numbers = sync_method(_link_numbers.request, _link_numbers.parse)
    """Puts phone numbers under a text campaign, so that they may send (`POST /restapi/v1.0/account/{accountId}/sms-registration-brands/{tcrBrandId}/campaigns/{tcrCampaignId}/submit-phone-numbers`)."""

    list_all_tcr_brands = sync_method(_list_all_tcr_brands.request, _list_all_tcr_brands.parse)
    """Lists the brands the account has registered for sending business texts (`GET /restapi/v1.0/account/{accountId}/sms-registration-brands`)."""

    list_all_tcr_campaigns = sync_method(_list_all_tcr_campaigns.request, _list_all_tcr_campaigns.parse)
    """Lists the text campaigns registered under one brand (`GET /restapi/v1.0/account/{accountId}/sms-registration-brands/{tcrBrandId}/campaigns`)."""


class AsyncSMSBrandsCampaignsApi(Group):
    """SMS Brands/Campaigns, for asyncio."""

    __slots__ = ()

    find_tcr_brand_by_id = async_method(_find_tcr_brand_by_id.request, _find_tcr_brand_by_id.parse)
    """Reads one brand registered for sending business texts (`GET /restapi/v1.0/account/{accountId}/sms-registration-brands/{tcrBrandId}`)."""

    find_tcr_campaign_by_id = async_method(_find_tcr_campaign_by_id.request, _find_tcr_campaign_by_id.parse)
    """Reads one text campaign of a brand (`GET /restapi/v1.0/account/{accountId}/sms-registration-brands/{tcrBrandId}/campaigns/{tcrCampaignId}`)."""

    link_numbers = async_method(_link_numbers.request, _link_numbers.parse)
    """Puts phone numbers under a text campaign, so that they may send (`POST /restapi/v1.0/account/{accountId}/sms-registration-brands/{tcrBrandId}/campaigns/{tcrCampaignId}/submit-phone-numbers`)."""

    list_all_tcr_brands = async_method(_list_all_tcr_brands.request, _list_all_tcr_brands.parse)
    """Lists the brands the account has registered for sending business texts (`GET /restapi/v1.0/account/{accountId}/sms-registration-brands`)."""

    list_all_tcr_campaigns = async_method(_list_all_tcr_campaigns.request, _list_all_tcr_campaigns.parse)
    """Lists the text campaigns registered under one brand (`GET /restapi/v1.0/account/{accountId}/sms-registration-brands/{tcrBrandId}/campaigns`)."""
