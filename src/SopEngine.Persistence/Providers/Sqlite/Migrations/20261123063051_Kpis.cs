using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SopEngine.Persistence.Providers.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Kpis : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "marked_calendar",
                table: "fact_progress",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateOnly>(
                name: "marked_on",
                table: "fact_progress",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "marked_until",
                table: "fact_progress",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.CreateTable(
                name: "kpi_periods",
                columns: table => new
                {
                    tenant = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    start = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    told_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    stale = table.Column<bool>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kpi_periods", x => new { x.tenant, x.kind, x.start });
                });

            migrationBuilder.CreateTable(
                name: "kpis",
                columns: table => new
                {
                    tenant = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    start = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    sop = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    kpi = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    facet = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    value_billionths = table.Column<long>(type: "INTEGER", nullable: true),
                    p90_billionths = table.Column<long>(type: "INTEGER", nullable: true),
                    mean_billionths = table.Column<long>(type: "INTEGER", nullable: true),
                    value_us = table.Column<long>(type: "INTEGER", nullable: true),
                    p90_ms = table.Column<long>(type: "INTEGER", nullable: true),
                    mean_us = table.Column<long>(type: "INTEGER", nullable: true),
                    count = table.Column<long>(type: "INTEGER", nullable: true),
                    part = table.Column<long>(type: "INTEGER", nullable: true),
                    whole = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kpis", x => new { x.tenant, x.kind, x.start, x.sop, x.kpi, x.facet });
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "kpi_periods");

            migrationBuilder.DropTable(
                name: "kpis");

            migrationBuilder.DropColumn(
                name: "marked_calendar",
                table: "fact_progress");

            migrationBuilder.DropColumn(
                name: "marked_on",
                table: "fact_progress");

            migrationBuilder.DropColumn(
                name: "marked_until",
                table: "fact_progress");
        }
    }
}
