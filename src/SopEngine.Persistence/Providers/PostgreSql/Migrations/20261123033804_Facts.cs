using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SopEngine.Persistence.Providers.PostgreSql.Migrations
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
                    tenant = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    ticket = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    sop = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    step = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    of = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    owner = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    reading = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    target_ms = table.Column<long>(type: "bigint", nullable: true),
                    started_at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    due_at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    stopped_at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    pauses = table.Column<int>(type: "integer", nullable: false),
                    extensions = table.Column<int>(type: "integer", nullable: false),
                    used_ms = table.Column<long>(type: "bigint", nullable: false),
                    sla = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    calendar = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C")
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
                    tenant = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    ticket = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    sop = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    step = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    item = table.Column<int>(type: "integer", nullable: true),
                    at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
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
                    tenant = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    ticket = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    item = table.Column<int>(type: "integer", nullable: false),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    sop = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    step = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    for_requester = table.Column<bool>(type: "boolean", nullable: false),
                    from = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    to = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
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
                    tenant = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    last_change = table.Column<long>(type: "bigint", nullable: false),
                    summed_until = table.Column<DateOnly>(type: "date", nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fact_progress", x => x.tenant);
                });

            migrationBuilder.CreateTable(
                name: "fact_ratings",
                columns: table => new
                {
                    tenant = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    ticket = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    sop = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    questions = table.Column<int>(type: "integer", nullable: false),
                    score = table.Column<int>(type: "integer", nullable: false)
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
                    tenant = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    ticket = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    sop = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    topic = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    @class = table.Column<string>(name: "class", type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    step = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    phase = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    lane = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    owner = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    gating = table.Column<bool>(type: "boolean", nullable: false),
                    visit = table.Column<int>(type: "integer", nullable: false),
                    round = table.Column<int>(type: "integer", nullable: false),
                    unit = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    active_at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    claimed_at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    ended_at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    outcome = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    skipped = table.Column<bool>(type: "boolean", nullable: false),
                    resolved = table.Column<bool>(type: "boolean", nullable: false),
                    escalated = table.Column<bool>(type: "boolean", nullable: false),
                    given_back = table.Column<bool>(type: "boolean", nullable: false),
                    reopened = table.Column<bool>(type: "boolean", nullable: false),
                    clock = table.Column<int>(type: "integer", nullable: true),
                    calendar = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    reading = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    target_ms = table.Column<long>(type: "bigint", nullable: true),
                    allows = table.Column<bool>(type: "boolean", nullable: false),
                    due_at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    due_on = table.Column<DateOnly>(type: "date", nullable: true),
                    missed_at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    sla = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    working_ms = table.Column<long>(type: "bigint", nullable: true),
                    used_ms = table.Column<long>(type: "bigint", nullable: true),
                    calendar_ms = table.Column<long>(type: "bigint", nullable: true),
                    late_ms = table.Column<long>(type: "bigint", nullable: true),
                    pauses = table.Column<int>(type: "integer", nullable: false),
                    paused_ms = table.Column<long>(type: "bigint", nullable: false),
                    paused_used_ms = table.Column<long>(type: "bigint", nullable: false),
                    paused_late_ms = table.Column<long>(type: "bigint", nullable: false),
                    paused_for_requester_ms = table.Column<long>(type: "bigint", nullable: false),
                    paused_since = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    paused_for_requester = table.Column<bool>(type: "boolean", nullable: false),
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
                    tenant = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    ticket = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    seq = table.Column<int>(type: "integer", nullable: false),
                    sop = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    topic = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    @class = table.Column<string>(name: "class", type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    ticket_type = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    channel = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    on_behalf = table.Column<bool>(type: "boolean", nullable: false),
                    unit = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    units = table.Column<int>(type: "integer", nullable: false),
                    status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    closure = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true, collation: "C"),
                    received_at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    opened_at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    submitted_at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    submitted_on = table.Column<DateOnly>(type: "date", nullable: true),
                    first_response_at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    first_response_on = table.Column<DateOnly>(type: "date", nullable: true),
                    first_triaged_at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    first_triaged_on = table.Column<DateOnly>(type: "date", nullable: true),
                    accepted_at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    first_resolved_at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    first_resolved_on = table.Column<DateOnly>(type: "date", nullable: true),
                    resolved_at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    resolved_on = table.Column<DateOnly>(type: "date", nullable: true),
                    confirmed_at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    closed_at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    closed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    first_returned_at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    last_returned_at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    first_escalated_at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    first_reopened_at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    escalations = table.Column<int>(type: "integer", nullable: false),
                    returns = table.Column<int>(type: "integer", nullable: false),
                    reopenings = table.Column<int>(type: "integer", nullable: false),
                    adjustments = table.Column<int>(type: "integer", nullable: false),
                    deviations = table.Column<int>(type: "integer", nullable: false),
                    overrides = table.Column<int>(type: "integer", nullable: false),
                    steps = table.Column<int>(type: "integer", nullable: false),
                    clocks = table.Column<int>(type: "integer", nullable: false),
                    response_ms = table.Column<long>(type: "bigint", nullable: true),
                    first_resolution_ms = table.Column<long>(type: "bigint", nullable: true),
                    resolution_ms = table.Column<long>(type: "bigint", nullable: true),
                    resolution_calendar_ms = table.Column<long>(type: "bigint", nullable: true),
                    confirmation_ms = table.Column<long>(type: "bigint", nullable: true),
                    promised_ms = table.Column<long>(type: "bigint", nullable: false),
                    used_ms = table.Column<long>(type: "bigint", nullable: true),
                    allowed_ms = table.Column<long>(type: "bigint", nullable: true),
                    sla = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    sla_at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    sla_on = table.Column<DateOnly>(type: "date", nullable: true),
                    allowance_ends_at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    closing_used_ms = table.Column<long>(type: "bigint", nullable: true),
                    closing_allowed_ms = table.Column<long>(type: "bigint", nullable: true),
                    closing_sla = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
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
                    tenant = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    reader = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    user_name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    token = table.Column<Guid>(type: "uuid", nullable: true),
                    query = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    status = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_report_reads", x => new { x.tenant, x.id });
                });

            migrationBuilder.CreateTable(
                name: "report_tokens",
                columns: table => new
                {
                    tenant = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    user_name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    label = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    token_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    made_at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    expires_at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    last_used_at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    revoked_at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_report_tokens", x => new { x.tenant, x.id });
                });

            migrationBuilder.CreateTable(
                name: "sla_days",
                columns: table => new
                {
                    tenant = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    sop = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    phase = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    due = table.Column<int>(type: "integer", nullable: false),
                    met = table.Column<int>(type: "integer", nullable: false),
                    missed = table.Column<int>(type: "integer", nullable: false),
                    late_ms = table.Column<long>(type: "bigint", nullable: false),
                    late = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sla_days", x => new { x.tenant, x.on, x.sop, x.revision, x.phase });
                });

            migrationBuilder.CreateTable(
                name: "ticket_days",
                columns: table => new
                {
                    tenant = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    sop = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    submitted = table.Column<int>(type: "integer", nullable: false),
                    resolved = table.Column<int>(type: "integer", nullable: false),
                    closed = table.Column<int>(type: "integer", nullable: false),
                    rejected = table.Column<int>(type: "integer", nullable: false),
                    withdrawn = table.Column<int>(type: "integer", nullable: false),
                    auto_closed = table.Column<int>(type: "integer", nullable: false),
                    sla_met = table.Column<int>(type: "integer", nullable: false),
                    sla_missed = table.Column<int>(type: "integer", nullable: false),
                    closing_met = table.Column<int>(type: "integer", nullable: false),
                    closing_missed = table.Column<int>(type: "integer", nullable: false),
                    conforming = table.Column<int>(type: "integer", nullable: false),
                    open_provider = table.Column<int>(type: "integer", nullable: false),
                    open_requester = table.Column<int>(type: "integer", nullable: false),
                    open_resolved = table.Column<int>(type: "integer", nullable: false)
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
