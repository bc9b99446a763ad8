using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SopEngine.Persistence.Providers.Sqlite.Migrations
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
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "template_sop",
                table: "sop_revisions",
                type: "TEXT",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "template_revision",
                table: "sop_drafts",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "template_sop",
                table: "sop_drafts",
                type: "TEXT",
                maxLength: 100,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "lineage",
                table: "sop_draft_edits",
                type: "TEXT",
                maxLength: -1,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "template_answers",
                columns: table => new
                {
                    tenant = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    sop = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    template_revision = table.Column<int>(type: "INTEGER", nullable: false),
                    part = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    template = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    answer = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ground = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    by = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false)
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
