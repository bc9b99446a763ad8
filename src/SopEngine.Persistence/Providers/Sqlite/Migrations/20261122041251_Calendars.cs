using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SopEngine.Persistence.Providers.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Calendars : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "extensions",
                table: "clocks",
                type: "TEXT",
                maxLength: -1,
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<long>(
                name: "left",
                table: "clocks",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "of",
                table: "clocks",
                type: "TEXT",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "unset_year",
                table: "clocks",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "generation",
                table: "alarms",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "calendar_versions",
                columns: table => new
                {
                    tenant = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    region = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    book = table.Column<string>(type: "TEXT", maxLength: -1, nullable: false),
                    sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    files_sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    made_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    made_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    applied_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    applied_by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    ground = table.Column<string>(type: "TEXT", maxLength: -1, nullable: true),
                    laid_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    moved = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_calendar_versions", x => new { x.tenant, x.number });
                });

            migrationBuilder.CreateTable(
                name: "calendar_moves",
                columns: table => new
                {
                    tenant = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    ticket = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    clock = table.Column<int>(type: "INTEGER", nullable: false),
                    before = table.Column<DateTime>(type: "TEXT", nullable: true),
                    after = table.Column<DateTime>(type: "TEXT", nullable: true),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_calendar_moves", x => new { x.tenant, x.number, x.ticket, x.clock });
                    table.ForeignKey(
                        name: "FK_calendar_moves_calendar_versions_tenant_number",
                        columns: x => new { x.tenant, x.number },
                        principalTable: "calendar_versions",
                        principalColumns: new[] { "tenant", "number" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_calendar_moves_tickets_tenant_ticket",
                        columns: x => new { x.tenant, x.ticket },
                        principalTable: "tickets",
                        principalColumns: new[] { "tenant", "number" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_calendar_moves_tenant_ticket",
                table: "calendar_moves",
                columns: new[] { "tenant", "ticket" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "calendar_moves");

            migrationBuilder.DropTable(
                name: "calendar_versions");

            migrationBuilder.DropColumn(
                name: "extensions",
                table: "clocks");

            migrationBuilder.DropColumn(
                name: "left",
                table: "clocks");

            migrationBuilder.DropColumn(
                name: "of",
                table: "clocks");

            migrationBuilder.DropColumn(
                name: "unset_year",
                table: "clocks");

            migrationBuilder.DropColumn(
                name: "generation",
                table: "alarms");
        }
    }
}
