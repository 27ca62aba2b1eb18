"""Names whose use vulture cannot see, grouped by the reader. Reviewed by hand: whatever else it finds is dead code."""

# ruff: noqa: B018, F821
# mypy: ignore-errors
# pyright: basic, reportUndefinedVariable=false

# httpx calls the methods of an Auth and of a transport.
_.sync_auth_flow
_.async_auth_flow

# pubnub reads these attributes and calls these methods.
_.connect_timeout
_.enable_subscribe
_.subscribe_request_timeout
_.suppress_leave_events
_.user_id
_._ensure_session
_.custom_params

# Templates of the generator read these properties of the plan.
_.constructors
_.deprecates

# jinja2 calls the methods of a cache, and reads the attribute of an environment.
_.load_bytecode
_.dump_bytecode
_.bytecode_cache

# typer calls the functions of commands.
_.export_calls
_.export_messages
_.export_recordings
_.list_
_.check_receiver

# The MCP server calls the functions of its tools.
_.search_operations
_.describe_operation
_.call_operation

# PyInstaller calls it (entry point `pyinstaller40`).
_.hook_folders

# Django reads it.
_.urlpatterns

# python-multipart calls these methods.
_.on_part_begin
_.on_part_data
_.on_header_field
_.on_header_value
_.on_end

# The standard library reads these attributes.
_.daemon_threads  # socketserver
_.protocol_version  # http.server
_.row_factory  # sqlite3
_._log_destroy_pending  # asyncio.Task
_.should_exit  # uvicorn.Server
_.lifespan  # uvicorn.Server

# Type checkers read these: protocols of arguments, keys of typed dicts, public aliases.
HasPhoneNumber
HasContentUri
HasUri
phoneNumber
QueryValue
MethodType

# Members of public enums and attributes of public classes.
CANNOT_REACH
DESTINATION_BLOCKED
GENERIC_ERROR
INTERNATIONAL_DISABLED
INVALID
NOT_ENOUGH_FUNDS
NO_ANSWER
NO_ANSWERING_MACHINE
NO_SESSION_FOUND
NO_SUCH_USER
RING_OUT_FROM_THIS_NUMBER_IS_NOT_SUPPORTED
UNKNOWN
disabled_filters
expiration_time

# openapi-python-client calls the overridden methods of a Project; its templates read these properties.
_._build_api
_._build_models
_._create_package
_.constructors
_.deprecates
_.path_expression
_.type_imports

# Called by name: scripts.walks.
_.after_401
_.rate_limited
_.sandbox_sms
_.typed_call
_.typed_call_async

# Called by Textual and FastAPI, in examples.
_.BINDINGS
_.on_mount
health
send_text
show_api_error

# The telemetry and the command line read the attributes of a status by name.
_.leased

# atexit calls it.
_flush_all

# The package redis reads it.
_.auto_close_connection_pool
