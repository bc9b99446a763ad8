using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SopEngine.Persistence.Providers.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class TicketMoves : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ticket_moves",
                columns: table => new
                {
                    tenant = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ticket = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    seq = table.Column<int>(type: "INTEGER", nullable: false),
                    from_revision = table.Column<int>(type: "INTEGER", nullable: false),
                    to_revision = table.Column<int>(type: "INTEGER", nullable: false),
                    certificate = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ticket_moves", x => new { x.tenant, x.ticket, x.seq });
                    table.ForeignKey(
                        name: "FK_ticket_moves_tickets_tenant_ticket",
                        columns: x => new { x.tenant, x.ticket },
                        principalTable: "tickets",
                        principalColumns: new[] { "tenant", "number" },
                        onDelete: ReferentialAction.Restrict);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ticket_moves");
        }
    }
}
