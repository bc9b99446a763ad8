using System;
using Microsoft.EntityFrameworkCore.Migrations;
using SopEngine.Persistence.Reporting;

#nullable disable

namespace SopEngine.Persistence.Providers.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Conformance : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "sums",
                table: "fact_progress",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "deviation_days",
                columns: table => new
                {
                    tenant = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    sop = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    revision = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    deviations = table.Column<int>(type: "INTEGER", nullable: false),
                    tickets = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_deviation_days", x => new { x.tenant, x.on, x.sop, x.revision, x.kind });
                });

            ReportViews.Up(migrationBuilder, ViewLanguage.Sqlite);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            ReportViews.Down(migrationBuilder, ViewLanguage.Sqlite);

            migrationBuilder.DropTable(
                name: "deviation_days");

            migrationBuilder.DropColumn(
                name: "sums",
                table: "fact_progress");
        }
    }
}
