using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SopEngine.Persistence.Providers.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class TemplateLineage : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "template_revision",
                table: "sop_revisions",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "template_sop",
                table: "sop_revisions",
                type: "nvarchar(100)",
                maxLength: 100,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<int>(
                name: "template_revision",
                table: "sop_drafts",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "template_sop",
                table: "sop_drafts",
                type: "nvarchar(100)",
                maxLength: 100,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<string>(
                name: "lineage",
                table: "sop_draft_edits",
                type: "nvarchar(max)",
                maxLength: -1,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.CreateTable(
                name: "template_answers",
                columns: table => new
                {
                    tenant = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    sop = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    template_revision = table.Column<int>(type: "int", nullable: false),
                    part = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    template = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    answer = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ground = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    by = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    at = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_template_answers", x => new { x.tenant, x.sop, x.template_revision, x.part });
                    table.ForeignKey(
                        name: "FK_template_answers_sops_tenant_sop",
                        columns: x => new { x.tenant, x.sop },
                        principalTable: "sops",
                        principalColumns: new[] { "tenant", "sop" },
                        onDelete: ReferentialAction.Restrict);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "template_answers");

            migrationBuilder.DropColumn(
                name: "template_revision",
                table: "sop_revisions");

            migrationBuilder.DropColumn(
                name: "template_sop",
                table: "sop_revisions");

            migrationBuilder.DropColumn(
                name: "template_revision",
                table: "sop_drafts");

            migrationBuilder.DropColumn(
                name: "template_sop",
                table: "sop_drafts");

            migrationBuilder.DropColumn(
                name: "lineage",
                table: "sop_draft_edits");
        }
    }
}
