using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SopEngine.Persistence.Providers.SqlServer.Migrations
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
                type: "nvarchar(40)",
                maxLength: 40,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.CreateTable(
                name: "deliveries",
                columns: table => new
                {
                    tenant = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    id = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    ticket = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    step = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    template = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    recipient = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    way = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    address = table.Column<string>(type: "nvarchar(254)", maxLength: 254, nullable: false, collation: "Latin1_General_100_BIN2"),
                    subject = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    body = table.Column<string>(type: "nvarchar(max)", maxLength: -1, nullable: false, collation: "Latin1_General_100_BIN2"),
                    at = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    digest = table.Column<bool>(type: "bit", nullable: false),
                    state = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    run_at = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: true),
                    attempts = table.Column<int>(type: "int", nullable: false),
                    ended_at = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: true),
                    answer = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    decided_by = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    ground = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2")
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
