using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SopEngine.Persistence.Providers.SqlServer.Migrations
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
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateOnly>(
                name: "marked_on",
                table: "fact_progress",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "marked_until",
                table: "fact_progress",
                type: "bigint",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.CreateTable(
                name: "kpi_periods",
                columns: table => new
                {
                    tenant = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    start = table.Column<DateOnly>(type: "date", nullable: false),
                    told_at = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: true),
                    stale = table.Column<bool>(type: "bit", nullable: false),
                    version = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kpi_periods", x => new { x.tenant, x.kind, x.start });
                });

            migrationBuilder.CreateTable(
                name: "kpis",
                columns: table => new
                {
                    tenant = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    start = table.Column<DateOnly>(type: "date", nullable: false),
                    sop = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    kpi = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    facet = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    value_billionths = table.Column<long>(type: "bigint", nullable: true),
                    p90_billionths = table.Column<long>(type: "bigint", nullable: true),
                    mean_billionths = table.Column<long>(type: "bigint", nullable: true),
                    value_us = table.Column<long>(type: "bigint", nullable: true),
                    p90_ms = table.Column<long>(type: "bigint", nullable: true),
                    mean_us = table.Column<long>(type: "bigint", nullable: true),
                    count = table.Column<long>(type: "bigint", nullable: true),
                    part = table.Column<long>(type: "bigint", nullable: true),
                    whole = table.Column<long>(type: "bigint", nullable: true)
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
