using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SopEngine.Persistence.Providers.PostgreSql.Migrations
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
                    tenant = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    ticket = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    seq = table.Column<int>(type: "integer", nullable: false),
                    from_revision = table.Column<int>(type: "integer", nullable: false),
                    to_revision = table.Column<int>(type: "integer", nullable: false),
                    certificate = table.Column<string>(type: "text", maxLength: -1, nullable: false, collation: "C"),
                    at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: false)
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
