using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SopEngine.Persistence.Providers.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "accounts",
                columns: table => new
                {
                    tenant = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    user_name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    post = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    unit = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    email = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: true, collation: "C"),
                    password_hash = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    security_stamp = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    lockout_end = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    access_failed_count = table.Column<int>(type: "integer", nullable: false),
                    disabled = table.Column<bool>(type: "boolean", nullable: false),
                    demo = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts", x => new { x.tenant, x.user_name });
                });

            migrationBuilder.CreateTable(
                name: "calendar_versions",
                columns: table => new
                {
                    tenant = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    number = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    region = table.Column<string>(type: "text", maxLength: -1, nullable: false, collation: "C"),
                    book = table.Column<string>(type: "text", maxLength: -1, nullable: false, collation: "C"),
                    sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    files_sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    made_at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    made_by = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    applied_at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    applied_by = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    ground = table.Column<string>(type: "text", maxLength: -1, nullable: true, collation: "C"),
                    laid_at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    moved = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_calendar_versions", x => new { x.tenant, x.number });
                });

            migrationBuilder.CreateTable(
                name: "data_protection_keys",
                columns: table => new
                {
                    friendly_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    xml = table.Column<string>(type: "text", maxLength: -1, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_data_protection_keys", x => x.friendly_name);
                });

            migrationBuilder.CreateTable(
                name: "hosts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    machine = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    process_id = table.Column<int>(type: "integer", nullable: false),
                    build = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    started_at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    seen_at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    runs_passes = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_hosts", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "invitations",
                columns: table => new
                {
                    tenant = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    token_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    user_name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    expires_at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    used_at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_invitations", x => new { x.tenant, x.token_hash });
                });

            migrationBuilder.CreateTable(
                name: "journal",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    good = table.Column<bool>(type: "boolean", nullable: false),
                    text = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_journal", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "number_counters",
                columns: table => new
                {
                    tenant = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    pattern = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    year = table.Column<int>(type: "integer", nullable: false),
                    last = table.Column<int>(type: "integer", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_number_counters", x => new { x.tenant, x.pattern, x.year });
                });

            migrationBuilder.CreateTable(
                name: "operations",
                columns: table => new
                {
                    tenant = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    user_name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    key = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    request_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    status = table.Column<int>(type: "integer", nullable: false),
                    body = table.Column<string>(type: "text", maxLength: -1, nullable: false, collation: "C"),
                    at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_operations", x => new { x.tenant, x.user_name, x.key });
                });

            migrationBuilder.CreateTable(
                name: "sops",
                columns: table => new
                {
                    tenant = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    sop = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    in_force = table.Column<int>(type: "integer", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sops", x => new { x.tenant, x.sop });
                });

            migrationBuilder.CreateTable(
                name: "stamps",
                columns: table => new
                {
                    tenant = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    subject = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    value = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_stamps", x => new { x.tenant, x.subject });
                });

            migrationBuilder.CreateTable(
                name: "training_clocks",
                columns: table => new
                {
                    tenant = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    set_at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    set_to = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    speed = table.Column<int>(type: "integer", nullable: false),
                    set_by = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_training_clocks", x => x.tenant);
                });

            migrationBuilder.CreateTable(
                name: "role_holdings",
                columns: table => new
                {
                    tenant = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    user_name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    role = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    unit = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    from = table.Column<DateOnly>(type: "date", nullable: true),
                    until = table.Column<DateOnly>(type: "date", nullable: true),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_role_holdings", x => new { x.tenant, x.user_name, x.ordinal });
                    table.ForeignKey(
                        name: "FK_role_holdings_accounts_tenant_user_name",
                        columns: x => new { x.tenant, x.user_name },
                        principalTable: "accounts",
                        principalColumns: new[] { "tenant", "user_name" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "sop_revisions",
                columns: table => new
                {
                    tenant = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    sop = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    definition = table.Column<string>(type: "text", maxLength: -1, nullable: false, collation: "C"),
                    sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    imported_at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    file_name = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sop_revisions", x => new { x.tenant, x.sop, x.revision });
                    table.ForeignKey(
                        name: "FK_sop_revisions_sops_tenant_sop",
                        columns: x => new { x.tenant, x.sop },
                        principalTable: "sops",
                        principalColumns: new[] { "tenant", "sop" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "tickets",
                columns: table => new
                {
                    tenant = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    number = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    sop = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    topic = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    @class = table.Column<string>(name: "class", type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    ticket_type = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    channel = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    requester = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    filed_by = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    on_behalf = table.Column<bool>(type: "boolean", nullable: false),
                    on_behalf_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    on_behalf_unit = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    on_behalf_phone = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true, collation: "C"),
                    on_behalf_email = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: true, collation: "C"),
                    subject = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    received_at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    opened_at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    submitted_at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    first_response_at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    accepted_at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    first_resolved_at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    resolved_at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    confirmed_at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    closed_at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    closure_kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true, collation: "C"),
                    due_at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    tracking_key_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    state = table.Column<string>(type: "text", maxLength: -1, nullable: false, collation: "C"),
                    answers = table.Column<string>(type: "text", maxLength: -1, nullable: false, collation: "C"),
                    last_seq = table.Column<int>(type: "integer", nullable: false),
                    last_at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    last_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_tickets", x => new { x.tenant, x.number });
                    table.ForeignKey(
                        name: "FK_tickets_sop_revisions_tenant_sop_revision",
                        columns: x => new { x.tenant, x.sop, x.revision },
                        principalTable: "sop_revisions",
                        principalColumns: new[] { "tenant", "sop", "revision" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "alarms",
                columns: table => new
                {
                    tenant = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    ticket = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    due_at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    item = table.Column<int>(type: "integer", nullable: true),
                    index = table.Column<int>(type: "integer", nullable: false),
                    generation = table.Column<int>(type: "integer", nullable: false),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    run_at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    parked_at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    failure = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_alarms", x => new { x.tenant, x.ticket, x.ordinal });
                    table.ForeignKey(
                        name: "FK_alarms_tickets_tenant_ticket",
                        columns: x => new { x.tenant, x.ticket },
                        principalTable: "tickets",
                        principalColumns: new[] { "tenant", "number" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "calendar_moves",
                columns: table => new
                {
                    tenant = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    number = table.Column<int>(type: "integer", nullable: false),
                    ticket = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    clock = table.Column<int>(type: "integer", nullable: false),
                    before = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    after = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_calendar_moves", x => new { x.tenant, x.number, x.ticket, x.clock });
                    table.ForeignKey(
                        name: "FK_calendar_moves_calendar_versions_tenant_number",
                        columns: x => new { x.tenant, x.number },
                        principalTable: "calendar_versions",
                        principalColumns: new[] { "tenant", "number" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_calendar_moves_tickets_tenant_ticket",
                        columns: x => new { x.tenant, x.ticket },
                        principalTable: "tickets",
                        principalColumns: new[] { "tenant", "number" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "clocks",
                columns: table => new
                {
                    tenant = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    ticket = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    step = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    owner = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    target = table.Column<string>(type: "text", maxLength: -1, nullable: false, collation: "C"),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    started_at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    running_since = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    used = table.Column<long>(type: "bigint", nullable: false),
                    of = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    left = table.Column<long>(type: "bigint", nullable: true),
                    days_left = table.Column<int>(type: "integer", nullable: true),
                    unset_year = table.Column<int>(type: "integer", nullable: true),
                    extensions = table.Column<string>(type: "text", maxLength: -1, nullable: false, collation: "C"),
                    due_at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    paused_at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    pause_reason = table.Column<string>(type: "text", maxLength: -1, nullable: true, collation: "C"),
                    awaiting = table.Column<string>(type: "text", maxLength: -1, nullable: true, collation: "C"),
                    stopped_at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    pauses = table.Column<string>(type: "text", maxLength: -1, nullable: false, collation: "C"),
                    calendar = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    generation = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_clocks", x => new { x.tenant, x.ticket, x.ordinal });
                    table.ForeignKey(
                        name: "FK_clocks_tickets_tenant_ticket",
                        columns: x => new { x.tenant, x.ticket },
                        principalTable: "tickets",
                        principalColumns: new[] { "tenant", "number" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "files",
                columns: table => new
                {
                    tenant = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    content_type = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    length = table.Column<long>(type: "bigint", nullable: false),
                    sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    uploaded_by = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    uploaded_at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    ticket = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true, collation: "C"),
                    claimed_at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_files", x => new { x.tenant, x.id });
                    table.ForeignKey(
                        name: "FK_files_tickets_tenant_ticket",
                        columns: x => new { x.tenant, x.ticket },
                        principalTable: "tickets",
                        principalColumns: new[] { "tenant", "number" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "history",
                columns: table => new
                {
                    tenant = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    ticket = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    seq = table.Column<int>(type: "integer", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    actor = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    post = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    on_behalf_of = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    step = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    item = table.Column<int>(type: "integer", nullable: true),
                    outcome = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    ground = table.Column<string>(type: "text", maxLength: -1, nullable: true, collation: "C"),
                    @public = table.Column<bool>(name: "public", type: "boolean", nullable: false),
                    answers = table.Column<string>(type: "text", maxLength: -1, nullable: true, collation: "C"),
                    changes = table.Column<string>(type: "text", maxLength: -1, nullable: false, collation: "C"),
                    salt = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true, collation: "C"),
                    on_behalf_of_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    ground_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    answers_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    previous_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_history", x => new { x.tenant, x.ticket, x.seq });
                    table.ForeignKey(
                        name: "FK_history_tickets_tenant_ticket",
                        columns: x => new { x.tenant, x.ticket },
                        principalTable: "tickets",
                        principalColumns: new[] { "tenant", "number" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "inbox",
                columns: table => new
                {
                    tenant = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    recipient = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    ticket = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true, collation: "C"),
                    step = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    template = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    subject = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    body = table.Column<string>(type: "text", maxLength: -1, nullable: false, collation: "C"),
                    at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    read_at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_inbox", x => new { x.tenant, x.id });
                    table.ForeignKey(
                        name: "FK_inbox_tickets_tenant_ticket",
                        columns: x => new { x.tenant, x.ticket },
                        principalTable: "tickets",
                        principalColumns: new[] { "tenant", "number" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "work_items",
                columns: table => new
                {
                    tenant = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    ticket = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    step = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    lane = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    visit = table.Column<int>(type: "integer", nullable: false),
                    owner = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    assignee = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    roles = table.Column<List<string>>(type: "text[]", nullable: false),
                    unit = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    returned = table.Column<bool>(type: "boolean", nullable: false),
                    active_at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    claimed_at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    ended_at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    ended_by = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    outcome = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    skipped = table.Column<bool>(type: "boolean", nullable: false),
                    clock = table.Column<int>(type: "integer", nullable: true),
                    wait = table.Column<int>(type: "integer", nullable: true),
                    paused_at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    awaiting = table.Column<string>(type: "text", maxLength: -1, nullable: true, collation: "C"),
                    extensions = table.Column<int>(type: "integer", nullable: false),
                    signatures = table.Column<List<string>>(type: "text[]", nullable: false),
                    called = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true, collation: "C"),
                    due_at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    clock_state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_work_items", x => new { x.tenant, x.ticket, x.ordinal });
                    table.ForeignKey(
                        name: "FK_work_items_tickets_tenant_ticket",
                        columns: x => new { x.tenant, x.ticket },
                        principalTable: "tickets",
                        principalColumns: new[] { "tenant", "number" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "file_contents",
                columns: table => new
                {
                    tenant = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    content = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_file_contents", x => new { x.tenant, x.id });
                    table.ForeignKey(
                        name: "FK_file_contents_files_tenant_id",
                        columns: x => new { x.tenant, x.id },
                        principalTable: "files",
                        principalColumns: new[] { "tenant", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_accounts_tenant_id",
                table: "accounts",
                columns: new[] { "tenant", "id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_alarms_tenant_run_at_ticket_ordinal",
                table: "alarms",
                columns: new[] { "tenant", "run_at", "ticket", "ordinal" });

            migrationBuilder.CreateIndex(
                name: "IX_calendar_moves_tenant_ticket",
                table: "calendar_moves",
                columns: new[] { "tenant", "ticket" });

            migrationBuilder.CreateIndex(
                name: "IX_clocks_tenant_state_due_at",
                table: "clocks",
                columns: new[] { "tenant", "state", "due_at" });

            migrationBuilder.CreateIndex(
                name: "IX_files_tenant_claimed_at_uploaded_at",
                table: "files",
                columns: new[] { "tenant", "claimed_at", "uploaded_at" });

            migrationBuilder.CreateIndex(
                name: "IX_files_tenant_ticket",
                table: "files",
                columns: new[] { "tenant", "ticket" });

            migrationBuilder.CreateIndex(
                name: "IX_history_tenant_at",
                table: "history",
                columns: new[] { "tenant", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_inbox_tenant_recipient_at",
                table: "inbox",
                columns: new[] { "tenant", "recipient", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_inbox_tenant_ticket",
                table: "inbox",
                columns: new[] { "tenant", "ticket" });

            migrationBuilder.CreateIndex(
                name: "IX_journal_kind_at",
                table: "journal",
                columns: new[] { "kind", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_operations_tenant_at",
                table: "operations",
                columns: new[] { "tenant", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_tickets_tenant_opened_at",
                table: "tickets",
                columns: new[] { "tenant", "opened_at" });

            migrationBuilder.CreateIndex(
                name: "IX_tickets_tenant_requester_opened_at",
                table: "tickets",
                columns: new[] { "tenant", "requester", "opened_at" });

            migrationBuilder.CreateIndex(
                name: "IX_tickets_tenant_sop_revision",
                table: "tickets",
                columns: new[] { "tenant", "sop", "revision" });

            migrationBuilder.CreateIndex(
                name: "IX_tickets_tenant_status_due_at",
                table: "tickets",
                columns: new[] { "tenant", "status", "due_at" });

            migrationBuilder.CreateIndex(
                name: "IX_work_items_tenant_assignee_state_due_at",
                table: "work_items",
                columns: new[] { "tenant", "assignee", "state", "due_at" });

            migrationBuilder.CreateIndex(
                name: "IX_work_items_tenant_state_due_at",
                table: "work_items",
                columns: new[] { "tenant", "state", "due_at" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "alarms");

            migrationBuilder.DropTable(
                name: "calendar_moves");

            migrationBuilder.DropTable(
                name: "clocks");

            migrationBuilder.DropTable(
                name: "data_protection_keys");

            migrationBuilder.DropTable(
                name: "file_contents");

            migrationBuilder.DropTable(
                name: "history");

            migrationBuilder.DropTable(
                name: "hosts");

            migrationBuilder.DropTable(
                name: "inbox");

            migrationBuilder.DropTable(
                name: "invitations");

            migrationBuilder.DropTable(
                name: "journal");

            migrationBuilder.DropTable(
                name: "number_counters");

            migrationBuilder.DropTable(
                name: "operations");

            migrationBuilder.DropTable(
                name: "role_holdings");

            migrationBuilder.DropTable(
                name: "stamps");

            migrationBuilder.DropTable(
                name: "training_clocks");

            migrationBuilder.DropTable(
                name: "work_items");

            migrationBuilder.DropTable(
                name: "calendar_versions");

            migrationBuilder.DropTable(
                name: "files");

            migrationBuilder.DropTable(
                name: "accounts");

            migrationBuilder.DropTable(
                name: "tickets");

            migrationBuilder.DropTable(
                name: "sop_revisions");

            migrationBuilder.DropTable(
                name: "sops");
        }
    }
}
