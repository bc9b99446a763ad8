using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SopEngine.Persistence.Providers.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class OfficersDay : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "feed_key_hash",
                table: "accounts",
                type: "character varying(64)",
                maxLength: 64,
                nullable: true,
                collation: "C");

            migrationBuilder.CreateTable(
                name: "drafts",
                columns: table => new
                {
                    tenant = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    user_name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    form = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    values = table.Column<string>(type: "text", maxLength: -1, nullable: false, collation: "C"),
                    saved_at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_drafts", x => new { x.tenant, x.user_name, x.form });
                });

            migrationBuilder.CreateTable(
                name: "guest_filings",
                columns: table => new
                {
                    tenant = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    key_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    address = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: false, collation: "C"),
                    request = table.Column<string>(type: "text", maxLength: -1, nullable: false, collation: "C"),
                    at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    expires_at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    ticket = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_guest_filings", x => new { x.tenant, x.id });
                });

            migrationBuilder.CreateTable(
                name: "incoming_mails",
                columns: table => new
                {
                    tenant = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    mark = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    address = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: false, collation: "C"),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    subject = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    body = table.Column<string>(type: "text", maxLength: -1, nullable: false, collation: "C"),
                    files = table.Column<string>(type: "text", maxLength: -1, nullable: false, collation: "C"),
                    received_at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    ticket = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true, collation: "C"),
                    decided_by = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    decided_at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    ground = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_incoming_mails", x => new { x.tenant, x.id });
                    table.ForeignKey(
                        name: "FK_incoming_mails_tickets_tenant_ticket",
                        columns: x => new { x.tenant, x.ticket },
                        principalTable: "tickets",
                        principalColumns: new[] { "tenant", "number" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ratings",
                columns: table => new
                {
                    tenant = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    ticket = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    scores = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    remark = table.Column<string>(type: "text", maxLength: -1, nullable: true, collation: "C"),
                    at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ratings", x => new { x.tenant, x.ticket });
                    table.ForeignKey(
                        name: "FK_ratings_tickets_tenant_ticket",
                        columns: x => new { x.tenant, x.ticket },
                        principalTable: "tickets",
                        principalColumns: new[] { "tenant", "number" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_drafts_tenant_saved_at",
                table: "drafts",
                columns: new[] { "tenant", "saved_at" });

            migrationBuilder.CreateIndex(
                name: "IX_guest_filings_tenant_expires_at",
                table: "guest_filings",
                columns: new[] { "tenant", "expires_at" });

            migrationBuilder.CreateIndex(
                name: "IX_guest_filings_tenant_key_hash",
                table: "guest_filings",
                columns: new[] { "tenant", "key_hash" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_incoming_mails_tenant_mark",
                table: "incoming_mails",
                columns: new[] { "tenant", "mark" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_incoming_mails_tenant_state_received_at",
                table: "incoming_mails",
                columns: new[] { "tenant", "state", "received_at" });

            migrationBuilder.CreateIndex(
                name: "IX_incoming_mails_tenant_ticket",
                table: "incoming_mails",
                columns: new[] { "tenant", "ticket" });

            migrationBuilder.CreateIndex(
                name: "IX_ratings_tenant_at",
                table: "ratings",
                columns: new[] { "tenant", "at" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "drafts");

            migrationBuilder.DropTable(
                name: "guest_filings");

            migrationBuilder.DropTable(
                name: "incoming_mails");

            migrationBuilder.DropTable(
                name: "ratings");

            migrationBuilder.DropColumn(
                name: "feed_key_hash",
                table: "accounts");
        }
    }
}
