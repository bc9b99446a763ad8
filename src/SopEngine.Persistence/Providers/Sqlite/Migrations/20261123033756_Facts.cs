using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SopEngine.Persistence.Providers.Sqlite.Migrations
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
                    tenant = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ticket = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    sop = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    step = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    of = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    owner = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    reading = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    target_ms = table.Column<long>(type: "INTEGER", nullable: true),
                    started_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    due_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    stopped_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    pauses = table.Column<int>(type: "INTEGER", nullable: false),
                    extensions = table.Column<int>(type: "INTEGER", nullable: false),
                    used_ms = table.Column<long>(type: "INTEGER", nullable: false),
                    sla = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    calendar = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false)
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
                    tenant = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ticket = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    sop = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                    step = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    item = table.Column<int>(type: "INTEGER", nullable: true),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false)
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
                    tenant = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ticket = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    item = table.Column<int>(type: "INTEGER", nullable: false),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    sop = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    step = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    for_requester = table.Column<bool>(type: "INTEGER", nullable: false),
                    from = table.Column<DateTime>(type: "TEXT", nullable: false),
                    to = table.Column<DateTime>(type: "TEXT", nullable: true),
                    working_ms = table.Column<long>(type: "INTEGER", nullable: true)
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
                    tenant = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    last_change = table.Column<long>(type: "INTEGER", nullable: false),
                    summed_until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fact_progress", x => x.tenant);
                });

            migrationBuilder.CreateTable(
                name: "fact_ratings",
                columns: table => new
                {
                    tenant = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ticket = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    sop = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    questions = table.Column<int>(type: "INTEGER", nullable: false),
                    score = table.Column<int>(type: "INTEGER", nullable: false)
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
                    tenant = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ticket = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    sop = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                    topic = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    @class = table.Column<string>(name: "class", type: "TEXT", maxLength: 100, nullable: true),
                    step = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    phase = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    lane = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    owner = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    gating = table.Column<bool>(type: "INTEGER", nullable: false),
                    visit = table.Column<int>(type: "INTEGER", nullable: false),
                    round = table.Column<int>(type: "INTEGER", nullable: false),
                    unit = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    active_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    claimed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ended_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    outcome = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    skipped = table.Column<bool>(type: "INTEGER", nullable: false),
                    resolved = table.Column<bool>(type: "INTEGER", nullable: false),
                    escalated = table.Column<bool>(type: "INTEGER", nullable: false),
                    given_back = table.Column<bool>(type: "INTEGER", nullable: false),
                    reopened = table.Column<bool>(type: "INTEGER", nullable: false),
                    clock = table.Column<int>(type: "INTEGER", nullable: true),
                    calendar = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    reading = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    target_ms = table.Column<long>(type: "INTEGER", nullable: true),
                    allows = table.Column<bool>(type: "INTEGER", nullable: false),
                    due_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    missed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    sla = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    working_ms = table.Column<long>(type: "INTEGER", nullable: true),
                    used_ms = table.Column<long>(type: "INTEGER", nullable: true),
                    calendar_ms = table.Column<long>(type: "INTEGER", nullable: true),
                    late_ms = table.Column<long>(type: "INTEGER", nullable: true),
                    pauses = table.Column<int>(type: "INTEGER", nullable: false),
                    paused_ms = table.Column<long>(type: "INTEGER", nullable: false),
                    paused_used_ms = table.Column<long>(type: "INTEGER", nullable: false),
                    paused_late_ms = table.Column<long>(type: "INTEGER", nullable: false),
                    paused_for_requester_ms = table.Column<long>(type: "INTEGER", nullable: false),
                    paused_since = table.Column<DateTime>(type: "TEXT", nullable: true),
                    paused_for_requester = table.Column<bool>(type: "INTEGER", nullable: false),
                    change_seq = table.Column<long>(type: "INTEGER", nullable: true)
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
                    tenant = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ticket = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    seq = table.Column<int>(type: "INTEGER", nullable: false),
                    sop = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                    topic = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    @class = table.Column<string>(name: "class", type: "TEXT", maxLength: 100, nullable: true),
                    ticket_type = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    channel = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    on_behalf = table.Column<bool>(type: "INTEGER", nullable: false),
                    unit = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    units = table.Column<int>(type: "INTEGER", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    closure = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    received_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    opened_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    submitted_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    submitted_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    first_response_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    first_response_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    first_triaged_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    first_triaged_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    accepted_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    first_resolved_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    first_resolved_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    resolved_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    resolved_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    confirmed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    closed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    closed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    first_returned_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    last_returned_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    first_escalated_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    first_reopened_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    escalations = table.Column<int>(type: "INTEGER", nullable: false),
                    returns = table.Column<int>(type: "INTEGER", nullable: false),
                    reopenings = table.Column<int>(type: "INTEGER", nullable: false),
                    adjustments = table.Column<int>(type: "INTEGER", nullable: false),
                    deviations = table.Column<int>(type: "INTEGER", nullable: false),
                    overrides = table.Column<int>(type: "INTEGER", nullable: false),
                    steps = table.Column<int>(type: "INTEGER", nullable: false),
                    clocks = table.Column<int>(type: "INTEGER", nullable: false),
                    response_ms = table.Column<long>(type: "INTEGER", nullable: true),
                    first_resolution_ms = table.Column<long>(type: "INTEGER", nullable: true),
                    resolution_ms = table.Column<long>(type: "INTEGER", nullable: true),
                    resolution_calendar_ms = table.Column<long>(type: "INTEGER", nullable: true),
                    confirmation_ms = table.Column<long>(type: "INTEGER", nullable: true),
                    promised_ms = table.Column<long>(type: "INTEGER", nullable: false),
                    used_ms = table.Column<long>(type: "INTEGER", nullable: true),
                    allowed_ms = table.Column<long>(type: "INTEGER", nullable: true),
                    sla = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    sla_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    sla_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    allowance_ends_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    closing_used_ms = table.Column<long>(type: "INTEGER", nullable: true),
                    closing_allowed_ms = table.Column<long>(type: "INTEGER", nullable: true),
                    closing_sla = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    requester_ms = table.Column<long>(type: "INTEGER", nullable: true),
                    intake_ms = table.Column<long>(type: "INTEGER", nullable: true),
                    triage_ms = table.Column<long>(type: "INTEGER", nullable: true),
                    work_ms = table.Column<long>(type: "INTEGER", nullable: true),
                    escalate_ms = table.Column<long>(type: "INTEGER", nullable: true),
                    approve_ms = table.Column<long>(type: "INTEGER", nullable: true),
                    confirm_ms = table.Column<long>(type: "INTEGER", nullable: true),
                    close_ms = table.Column<long>(type: "INTEGER", nullable: true),
                    change_seq = table.Column<long>(type: "INTEGER", nullable: true)
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
                    tenant = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    reader = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    user_name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    token = table.Column<Guid>(type: "TEXT", nullable: true),
                    query = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    status = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_report_reads", x => new { x.tenant, x.id });
                });

            migrationBuilder.CreateTable(
                name: "report_tokens",
                columns: table => new
                {
                    tenant = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    user_name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    label = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    token_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    made_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    expires_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    last_used_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    revoked_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_report_tokens", x => new { x.tenant, x.id });
                });

            migrationBuilder.CreateTable(
                name: "sla_days",
                columns: table => new
                {
                    tenant = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    sop = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                    phase = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    due = table.Column<int>(type: "INTEGER", nullable: false),
                    met = table.Column<int>(type: "INTEGER", nullable: false),
                    missed = table.Column<int>(type: "INTEGER", nullable: false),
                    late_ms = table.Column<long>(type: "INTEGER", nullable: false),
                    late = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sla_days", x => new { x.tenant, x.on, x.sop, x.revision, x.phase });
                });

            migrationBuilder.CreateTable(
                name: "ticket_days",
                columns: table => new
                {
                    tenant = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    sop = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                    submitted = table.Column<int>(type: "INTEGER", nullable: false),
                    resolved = table.Column<int>(type: "INTEGER", nullable: false),
                    closed = table.Column<int>(type: "INTEGER", nullable: false),
                    rejected = table.Column<int>(type: "INTEGER", nullable: false),
                    withdrawn = table.Column<int>(type: "INTEGER", nullable: false),
                    auto_closed = table.Column<int>(type: "INTEGER", nullable: false),
                    sla_met = table.Column<int>(type: "INTEGER", nullable: false),
                    sla_missed = table.Column<int>(type: "INTEGER", nullable: false),
                    closing_met = table.Column<int>(type: "INTEGER", nullable: false),
                    closing_missed = table.Column<int>(type: "INTEGER", nullable: false),
                    conforming = table.Column<int>(type: "INTEGER", nullable: false),
                    open_provider = table.Column<int>(type: "INTEGER", nullable: false),
                    open_requester = table.Column<int>(type: "INTEGER", nullable: false),
                    open_resolved = table.Column<int>(type: "INTEGER", nullable: false)
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
