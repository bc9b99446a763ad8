using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SopEngine.Persistence.Providers.PostgreSql.Migrations
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
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "template_sop",
                table: "sop_revisions",
                type: "character varying(100)",
                maxLength: 100,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<int>(
                name: "template_revision",
                table: "sop_drafts",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "template_sop",
                table: "sop_drafts",
                type: "character varying(100)",
                maxLength: 100,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "lineage",
                table: "sop_draft_edits",
                type: "text",
                maxLength: -1,
                nullable: true,
                collation: "C");

            migrationBuilder.CreateTable(
                name: "template_answers",
                columns: table => new
                {
                    tenant = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    sop = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    template_revision = table.Column<int>(type: "integer", nullable: false),
                    part = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    template = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    answer = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    ground = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C"),
                    by = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: false)
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
