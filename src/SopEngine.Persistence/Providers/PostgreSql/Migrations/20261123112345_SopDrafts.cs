using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SopEngine.Persistence.Providers.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class SopDrafts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "sop_drafts",
                columns: table => new
                {
                    tenant = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    number = table.Column<int>(type: "integer", nullable: false),
                    sop = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    title = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    based_on = table.Column<int>(type: "integer", nullable: true),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    at = table.Column<int>(type: "integer", nullable: false),
                    last = table.Column<int>(type: "integer", nullable: false),
                    report = table.Column<string>(type: "text", maxLength: -1, nullable: true, collation: "C"),
                    made_by = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    made_at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    edited_by = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    edited_at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sop_drafts", x => new { x.tenant, x.number });
                });

            migrationBuilder.CreateTable(
                name: "sop_draft_edits",
                columns: table => new
                {
                    tenant = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    draft = table.Column<int>(type: "integer", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    definition = table.Column<string>(type: "text", maxLength: -1, nullable: false, collation: "C"),
                    what = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false, collation: "C"),
                    made_by = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    made_at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    operation = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sop_draft_edits", x => new { x.tenant, x.draft, x.number });
                    table.ForeignKey(
                        name: "FK_sop_draft_edits_sop_drafts_tenant_draft",
                        columns: x => new { x.tenant, x.draft },
                        principalTable: "sop_drafts",
                        principalColumns: new[] { "tenant", "number" },
                        onDelete: ReferentialAction.Cascade);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "sop_draft_edits");

            migrationBuilder.DropTable(
                name: "sop_drafts");
        }
    }
}
