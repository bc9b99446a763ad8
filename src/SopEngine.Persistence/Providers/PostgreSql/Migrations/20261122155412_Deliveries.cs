using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SopEngine.Persistence.Providers.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class Deliveries : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "phone",
                table: "accounts",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true,
                collation: "C");

            migrationBuilder.CreateTable(
                name: "deliveries",
                columns: table => new
                {
                    tenant = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    ticket = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    step = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    template = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    recipient = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    way = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    address = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: false, collation: "C"),
                    subject = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    body = table.Column<string>(type: "text", maxLength: -1, nullable: false, collation: "C"),
                    at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    digest = table.Column<bool>(type: "boolean", nullable: false),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    run_at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    attempts = table.Column<int>(type: "integer", nullable: false),
                    ended_at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    answer = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    decided_by = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    ground = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_deliveries", x => new { x.tenant, x.id });
                    table.ForeignKey(
                        name: "FK_deliveries_tickets_tenant_ticket",
                        columns: x => new { x.tenant, x.ticket },
                        principalTable: "tickets",
                        principalColumns: new[] { "tenant", "number" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_deliveries_tenant_run_at_id",
                table: "deliveries",
                columns: new[] { "tenant", "run_at", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_deliveries_tenant_state_ended_at",
                table: "deliveries",
                columns: new[] { "tenant", "state", "ended_at" });

            migrationBuilder.CreateIndex(
                name: "IX_deliveries_tenant_ticket",
                table: "deliveries",
                columns: new[] { "tenant", "ticket" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "deliveries");

            migrationBuilder.DropColumn(
                name: "phone",
                table: "accounts");
        }
    }
}
