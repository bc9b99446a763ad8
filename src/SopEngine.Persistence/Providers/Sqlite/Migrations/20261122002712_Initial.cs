using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SopEngine.Persistence.Providers.Sqlite.Migrations
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
                    tenant = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    user_name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    post = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    unit = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    password_hash = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    security_stamp = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    lockout_end = table.Column<DateTime>(type: "TEXT", nullable: true),
                    access_failed_count = table.Column<int>(type: "INTEGER", nullable: false),
                    disabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    demo = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts", x => new { x.tenant, x.user_name });
                });

            migrationBuilder.CreateTable(
                name: "data_protection_keys",
                columns: table => new
                {
                    friendly_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    xml = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_data_protection_keys", x => x.friendly_name);
                });

            migrationBuilder.CreateTable(
                name: "invitations",
                columns: table => new
                {
                    tenant = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    token_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    user_name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    expires_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    used_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_invitations", x => new { x.tenant, x.token_hash });
                });

            migrationBuilder.CreateTable(
                name: "number_counters",
                columns: table => new
                {
                    tenant = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    pattern = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: false),
                    last = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_number_counters", x => new { x.tenant, x.pattern, x.year });
                });

            migrationBuilder.CreateTable(
                name: "operations",
                columns: table => new
                {
                    tenant = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    user_name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    request_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    status = table.Column<int>(type: "INTEGER", nullable: false),
                    body = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_operations", x => new { x.tenant, x.user_name, x.key });
                });

            migrationBuilder.CreateTable(
                name: "sops",
                columns: table => new
                {
                    tenant = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    sop = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    in_force = table.Column<int>(type: "INTEGER", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sops", x => new { x.tenant, x.sop });
                });

            migrationBuilder.CreateTable(
                name: "role_holdings",
                columns: table => new
                {
                    tenant = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    user_name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    role = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    unit = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
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
                    tenant = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    sop = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                    definition = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    imported_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    file_name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    tenant = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    number = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    sop = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                    status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    topic = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    @class = table.Column<string>(name: "class", type: "TEXT", maxLength: 100, nullable: true),
                    ticket_type = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    channel = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    requester = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    filed_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    on_behalf = table.Column<bool>(type: "INTEGER", nullable: false),
                    on_behalf_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    on_behalf_unit = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    on_behalf_phone = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    on_behalf_email = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    subject = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    received_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    opened_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    submitted_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    first_response_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    accepted_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    first_resolved_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    resolved_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    confirmed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    closed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    closure_kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    due_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    tracking_key_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    answers = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    last_seq = table.Column<int>(type: "INTEGER", nullable: false),
                    last_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    tenant = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ticket = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    due_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    item = table.Column<int>(type: "INTEGER", nullable: true),
                    index = table.Column<int>(type: "INTEGER", nullable: false)
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
                name: "clocks",
                columns: table => new
                {
                    tenant = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ticket = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    step = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    owner = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    target = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    started_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    running_since = table.Column<DateTime>(type: "TEXT", nullable: false),
                    used = table.Column<long>(type: "INTEGER", nullable: false),
                    days_left = table.Column<int>(type: "INTEGER", nullable: true),
                    due_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    paused_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    pause_reason = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    awaiting = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    stopped_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    pauses = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    calendar = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    generation = table.Column<int>(type: "INTEGER", nullable: false)
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
                    tenant = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    content_type = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    length = table.Column<long>(type: "INTEGER", nullable: false),
                    sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    uploaded_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    uploaded_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ticket = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    claimed_at = table.Column<DateTime>(type: "TEXT", nullable: true)
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
                    tenant = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ticket = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    seq = table.Column<int>(type: "INTEGER", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    actor = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    post = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    on_behalf_of = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    step = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    item = table.Column<int>(type: "INTEGER", nullable: true),
                    outcome = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ground = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    @public = table.Column<bool>(name: "public", type: "INTEGER", nullable: false),
                    answers = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    changes = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    salt = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    on_behalf_of_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ground_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    answers_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    previous_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
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
                    tenant = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    recipient = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ticket = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    step = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    template = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    subject = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    body = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    read_at = table.Column<DateTime>(type: "TEXT", nullable: true)
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
                    tenant = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ticket = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    step = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    lane = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    visit = table.Column<int>(type: "INTEGER", nullable: false),
                    owner = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    assignee = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    roles = table.Column<string>(type: "TEXT", nullable: false),
                    unit = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    returned = table.Column<bool>(type: "INTEGER", nullable: false),
                    active_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    claimed_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ended_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ended_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    outcome = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    skipped = table.Column<bool>(type: "INTEGER", nullable: false),
                    clock = table.Column<int>(type: "INTEGER", nullable: true),
                    wait = table.Column<int>(type: "INTEGER", nullable: true),
                    paused_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    awaiting = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    extensions = table.Column<int>(type: "INTEGER", nullable: false),
                    signatures = table.Column<string>(type: "TEXT", nullable: false),
                    called = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    due_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    clock_state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true)
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
                    tenant = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    content = table.Column<byte[]>(type: "BLOB", nullable: false)
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
                name: "IX_alarms_tenant_due_at",
                table: "alarms",
                columns: new[] { "tenant", "due_at" });

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
                name: "clocks");

            migrationBuilder.DropTable(
                name: "data_protection_keys");

            migrationBuilder.DropTable(
                name: "file_contents");

            migrationBuilder.DropTable(
                name: "history");

            migrationBuilder.DropTable(
                name: "inbox");

            migrationBuilder.DropTable(
                name: "invitations");

            migrationBuilder.DropTable(
                name: "number_counters");

            migrationBuilder.DropTable(
                name: "operations");

            migrationBuilder.DropTable(
                name: "role_holdings");

            migrationBuilder.DropTable(
                name: "work_items");

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
