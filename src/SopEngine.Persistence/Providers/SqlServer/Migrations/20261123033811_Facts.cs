using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SopEngine.Persistence.Providers.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Facts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "fact_clocks",
                columns: table => new
                {
                    tenant = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ticket = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ordinal = table.Column<int>(type: "int", nullable: false),
                    sop = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    step = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    of = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    owner = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    reading = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    state = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    target_ms = table.Column<long>(type: "bigint", nullable: true),
                    started_at = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    due_at = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: true),
                    stopped_at = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: true),
                    pauses = table.Column<int>(type: "int", nullable: false),
                    extensions = table.Column<int>(type: "int", nullable: false),
                    used_ms = table.Column<long>(type: "bigint", nullable: false),
                    sla = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    calendar = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fact_clocks", x => new { x.tenant, x.ticket, x.ordinal });
                    table.ForeignKey(
                        name: "FK_fact_clocks_tickets_tenant_ticket",
                        columns: x => new { x.tenant, x.ticket },
                        principalTable: "tickets",
                        principalColumns: new[] { "tenant", "number" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "fact_deviations",
                columns: table => new
                {
                    tenant = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ticket = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ordinal = table.Column<int>(type: "int", nullable: false),
                    kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    sop = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    revision = table.Column<int>(type: "int", nullable: false),
                    step = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    item = table.Column<int>(type: "int", nullable: true),
                    at = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fact_deviations", x => new { x.tenant, x.ticket, x.ordinal });
                    table.ForeignKey(
                        name: "FK_fact_deviations_tickets_tenant_ticket",
                        columns: x => new { x.tenant, x.ticket },
                        principalTable: "tickets",
                        principalColumns: new[] { "tenant", "number" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "fact_pauses",
                columns: table => new
                {
                    tenant = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ticket = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    item = table.Column<int>(type: "int", nullable: false),
                    ordinal = table.Column<int>(type: "int", nullable: false),
                    sop = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    step = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    for_requester = table.Column<bool>(type: "bit", nullable: false),
                    from = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    to = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: true),
                    working_ms = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fact_pauses", x => new { x.tenant, x.ticket, x.item, x.ordinal });
                    table.ForeignKey(
                        name: "FK_fact_pauses_tickets_tenant_ticket",
                        columns: x => new { x.tenant, x.ticket },
                        principalTable: "tickets",
                        principalColumns: new[] { "tenant", "number" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "fact_progress",
                columns: table => new
                {
                    tenant = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    last_change = table.Column<long>(type: "bigint", nullable: false),
                    summed_until = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fact_progress", x => x.tenant);
                });

            migrationBuilder.CreateTable(
                name: "fact_ratings",
                columns: table => new
                {
                    tenant = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ticket = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    sop = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    at = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    questions = table.Column<int>(type: "int", nullable: false),
                    score = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fact_ratings", x => new { x.tenant, x.ticket });
                    table.ForeignKey(
                        name: "FK_fact_ratings_tickets_tenant_ticket",
                        columns: x => new { x.tenant, x.ticket },
                        principalTable: "tickets",
                        principalColumns: new[] { "tenant", "number" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "fact_steps",
                columns: table => new
                {
                    tenant = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ticket = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ordinal = table.Column<int>(type: "int", nullable: false),
                    sop = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    revision = table.Column<int>(type: "int", nullable: false),
                    topic = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    @class = table.Column<string>(name: "class", type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    step = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    phase = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    lane = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    owner = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    gating = table.Column<bool>(type: "bit", nullable: false),
                    visit = table.Column<int>(type: "int", nullable: false),
                    round = table.Column<int>(type: "int", nullable: false),
                    unit = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    state = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    active_at = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    claimed_at = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: true),
                    ended_at = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: true),
                    outcome = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    skipped = table.Column<bool>(type: "bit", nullable: false),
                    resolved = table.Column<bool>(type: "bit", nullable: false),
                    escalated = table.Column<bool>(type: "bit", nullable: false),
                    given_back = table.Column<bool>(type: "bit", nullable: false),
                    reopened = table.Column<bool>(type: "bit", nullable: false),
                    clock = table.Column<int>(type: "int", nullable: true),
                    calendar = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    reading = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    target_ms = table.Column<long>(type: "bigint", nullable: true),
                    allows = table.Column<bool>(type: "bit", nullable: false),
                    due_at = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: true),
                    due_on = table.Column<DateOnly>(type: "date", nullable: true),
                    missed_at = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: true),
                    sla = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    working_ms = table.Column<long>(type: "bigint", nullable: true),
                    used_ms = table.Column<long>(type: "bigint", nullable: true),
                    calendar_ms = table.Column<long>(type: "bigint", nullable: true),
                    late_ms = table.Column<long>(type: "bigint", nullable: true),
                    pauses = table.Column<int>(type: "int", nullable: false),
                    paused_ms = table.Column<long>(type: "bigint", nullable: false),
                    paused_used_ms = table.Column<long>(type: "bigint", nullable: false),
                    paused_late_ms = table.Column<long>(type: "bigint", nullable: false),
                    paused_for_requester_ms = table.Column<long>(type: "bigint", nullable: false),
                    paused_since = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: true),
                    paused_for_requester = table.Column<bool>(type: "bit", nullable: false),
                    change_seq = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fact_steps", x => new { x.tenant, x.ticket, x.ordinal });
                    table.ForeignKey(
                        name: "FK_fact_steps_tickets_tenant_ticket",
                        columns: x => new { x.tenant, x.ticket },
                        principalTable: "tickets",
                        principalColumns: new[] { "tenant", "number" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "fact_tickets",
                columns: table => new
                {
                    tenant = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ticket = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    seq = table.Column<int>(type: "int", nullable: false),
                    sop = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    revision = table.Column<int>(type: "int", nullable: false),
                    topic = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    @class = table.Column<string>(name: "class", type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    ticket_type = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    channel = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    on_behalf = table.Column<bool>(type: "bit", nullable: false),
                    unit = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    units = table.Column<int>(type: "int", nullable: false),
                    status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    closure = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true, collation: "Latin1_General_100_BIN2"),
                    received_at = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: true),
                    opened_at = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    submitted_at = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: true),
                    submitted_on = table.Column<DateOnly>(type: "date", nullable: true),
                    first_response_at = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: true),
                    first_response_on = table.Column<DateOnly>(type: "date", nullable: true),
                    first_triaged_at = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: true),
                    first_triaged_on = table.Column<DateOnly>(type: "date", nullable: true),
                    accepted_at = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: true),
                    first_resolved_at = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: true),
                    first_resolved_on = table.Column<DateOnly>(type: "date", nullable: true),
                    resolved_at = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: true),
                    resolved_on = table.Column<DateOnly>(type: "date", nullable: true),
                    confirmed_at = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: true),
                    closed_at = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: true),
                    closed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    first_returned_at = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: true),
                    last_returned_at = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: true),
                    first_escalated_at = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: true),
                    first_reopened_at = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: true),
                    escalations = table.Column<int>(type: "int", nullable: false),
                    returns = table.Column<int>(type: "int", nullable: false),
                    reopenings = table.Column<int>(type: "int", nullable: false),
                    adjustments = table.Column<int>(type: "int", nullable: false),
                    deviations = table.Column<int>(type: "int", nullable: false),
                    overrides = table.Column<int>(type: "int", nullable: false),
                    steps = table.Column<int>(type: "int", nullable: false),
                    clocks = table.Column<int>(type: "int", nullable: false),
                    response_ms = table.Column<long>(type: "bigint", nullable: true),
                    first_resolution_ms = table.Column<long>(type: "bigint", nullable: true),
                    resolution_ms = table.Column<long>(type: "bigint", nullable: true),
                    resolution_calendar_ms = table.Column<long>(type: "bigint", nullable: true),
                    confirmation_ms = table.Column<long>(type: "bigint", nullable: true),
                    promised_ms = table.Column<long>(type: "bigint", nullable: false),
                    used_ms = table.Column<long>(type: "bigint", nullable: true),
                    allowed_ms = table.Column<long>(type: "bigint", nullable: true),
                    sla = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    sla_at = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: true),
                    sla_on = table.Column<DateOnly>(type: "date", nullable: true),
                    allowance_ends_at = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: true),
                    closing_used_ms = table.Column<long>(type: "bigint", nullable: true),
                    closing_allowed_ms = table.Column<long>(type: "bigint", nullable: true),
                    closing_sla = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    requester_ms = table.Column<long>(type: "bigint", nullable: true),
                    intake_ms = table.Column<long>(type: "bigint", nullable: true),
                    triage_ms = table.Column<long>(type: "bigint", nullable: true),
                    work_ms = table.Column<long>(type: "bigint", nullable: true),
                    escalate_ms = table.Column<long>(type: "bigint", nullable: true),
                    approve_ms = table.Column<long>(type: "bigint", nullable: true),
                    confirm_ms = table.Column<long>(type: "bigint", nullable: true),
                    close_ms = table.Column<long>(type: "bigint", nullable: true),
                    change_seq = table.Column<long>(type: "bigint", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fact_tickets", x => new { x.tenant, x.ticket });
                    table.ForeignKey(
                        name: "FK_fact_tickets_tickets_tenant_ticket",
                        columns: x => new { x.tenant, x.ticket },
                        principalTable: "tickets",
                        principalColumns: new[] { "tenant", "number" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "report_reads",
                columns: table => new
                {
                    tenant = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    id = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    at = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    reader = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    user_name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    token = table.Column<byte[]>(type: "binary(16)", nullable: true),
                    query = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    status = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_report_reads", x => new { x.tenant, x.id });
                });

            migrationBuilder.CreateTable(
                name: "report_tokens",
                columns: table => new
                {
                    tenant = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    id = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    user_name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    label = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    token_hash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    made_at = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    expires_at = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    last_used_at = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: true),
                    revoked_at = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: true),
                    version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_report_tokens", x => new { x.tenant, x.id });
                });

            migrationBuilder.CreateTable(
                name: "sla_days",
                columns: table => new
                {
                    tenant = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    sop = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    revision = table.Column<int>(type: "int", nullable: false),
                    phase = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    due = table.Column<int>(type: "int", nullable: false),
                    met = table.Column<int>(type: "int", nullable: false),
                    missed = table.Column<int>(type: "int", nullable: false),
                    late_ms = table.Column<long>(type: "bigint", nullable: false),
                    late = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sla_days", x => new { x.tenant, x.on, x.sop, x.revision, x.phase });
                });

            migrationBuilder.CreateTable(
                name: "ticket_days",
                columns: table => new
                {
                    tenant = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    sop = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    revision = table.Column<int>(type: "int", nullable: false),
                    submitted = table.Column<int>(type: "int", nullable: false),
                    resolved = table.Column<int>(type: "int", nullable: false),
                    closed = table.Column<int>(type: "int", nullable: false),
                    rejected = table.Column<int>(type: "int", nullable: false),
                    withdrawn = table.Column<int>(type: "int", nullable: false),
                    auto_closed = table.Column<int>(type: "int", nullable: false),
                    sla_met = table.Column<int>(type: "int", nullable: false),
                    sla_missed = table.Column<int>(type: "int", nullable: false),
                    closing_met = table.Column<int>(type: "int", nullable: false),
                    closing_missed = table.Column<int>(type: "int", nullable: false),
                    conforming = table.Column<int>(type: "int", nullable: false),
                    open_provider = table.Column<int>(type: "int", nullable: false),
                    open_requester = table.Column<int>(type: "int", nullable: false),
                    open_resolved = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ticket_days", x => new { x.tenant, x.on, x.sop, x.revision });
                });

            migrationBuilder.CreateIndex(
                name: "IX_fact_deviations_tenant_on",
                table: "fact_deviations",
                columns: new[] { "tenant", "on" });

            migrationBuilder.CreateIndex(
                name: "IX_fact_ratings_tenant_on",
                table: "fact_ratings",
                columns: new[] { "tenant", "on" });

            migrationBuilder.CreateIndex(
                name: "IX_fact_steps_tenant_change_seq",
                table: "fact_steps",
                columns: new[] { "tenant", "change_seq" });

            migrationBuilder.CreateIndex(
                name: "IX_fact_steps_tenant_due_on",
                table: "fact_steps",
                columns: new[] { "tenant", "due_on" });

            migrationBuilder.CreateIndex(
                name: "IX_fact_tickets_tenant_change_seq",
                table: "fact_tickets",
                columns: new[] { "tenant", "change_seq" });

            migrationBuilder.CreateIndex(
                name: "IX_fact_tickets_tenant_closed_on",
                table: "fact_tickets",
                columns: new[] { "tenant", "closed_on" });

            migrationBuilder.CreateIndex(
                name: "IX_fact_tickets_tenant_submitted_on",
                table: "fact_tickets",
                columns: new[] { "tenant", "submitted_on" });

            migrationBuilder.CreateIndex(
                name: "IX_report_reads_tenant_at",
                table: "report_reads",
                columns: new[] { "tenant", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_report_tokens_tenant_token_hash",
                table: "report_tokens",
                columns: new[] { "tenant", "token_hash" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "fact_clocks");

            migrationBuilder.DropTable(
                name: "fact_deviations");

            migrationBuilder.DropTable(
                name: "fact_pauses");

            migrationBuilder.DropTable(
                name: "fact_progress");

            migrationBuilder.DropTable(
                name: "fact_ratings");

            migrationBuilder.DropTable(
                name: "fact_steps");

            migrationBuilder.DropTable(
                name: "fact_tickets");

            migrationBuilder.DropTable(
                name: "report_reads");

            migrationBuilder.DropTable(
                name: "report_tokens");

            migrationBuilder.DropTable(
                name: "sla_days");

            migrationBuilder.DropTable(
                name: "ticket_days");
        }
    }
}
