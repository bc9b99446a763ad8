using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SopEngine.Persistence.Providers.Sqlite.Migrations
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
                type: "TEXT",
                maxLength: 40,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "deliveries",
                columns: table => new
                {
                    tenant = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ticket = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    step = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    template = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    recipient = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    way = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    address = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false),
                    subject = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    body = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    digest = table.Column<bool>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    run_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    ended_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    answer = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    decided_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ground = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true)
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
