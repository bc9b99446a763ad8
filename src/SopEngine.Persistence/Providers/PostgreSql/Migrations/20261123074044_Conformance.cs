using System;
using Microsoft.EntityFrameworkCore.Migrations;
using SopEngine.Persistence.Reporting;

#nullable disable

namespace SopEngine.Persistence.Providers.PostgreSql.Migrations
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
                type: "integer",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "deviation_days",
                columns: table => new
                {
                    tenant = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    on = table.Column<DateOnly>(type: "date", nullable: false),
                    sop = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    revision = table.Column<int>(type: "integer", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    deviations = table.Column<int>(type: "integer", nullable: false),
                    tickets = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_deviation_days", x => new { x.tenant, x.on, x.sop, x.revision, x.kind });
                });

            ReportViews.Up(migrationBuilder, ViewLanguage.PostgreSql);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            ReportViews.Down(migrationBuilder, ViewLanguage.PostgreSql);

            migrationBuilder.DropTable(
                name: "deviation_days");

            migrationBuilder.DropColumn(
                name: "sums",
                table: "fact_progress");
        }
    }
}
