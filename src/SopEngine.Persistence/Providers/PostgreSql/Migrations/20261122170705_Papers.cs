using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SopEngine.Persistence.Providers.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class Papers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "papers",
                columns: table => new
                {
                    tenant = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    ticket = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    ordinal = table.Column<int>(type: "integer", nullable: false),
                    rule = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    template = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    title = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    number = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C"),
                    step = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    item = table.Column<int>(type: "integer", nullable: false),
                    issued_by = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    issued_at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_papers", x => new { x.tenant, x.id });
                    table.ForeignKey(
                        name: "FK_papers_files_tenant_id",
                        columns: x => new { x.tenant, x.id },
                        principalTable: "files",
                        principalColumns: new[] { "tenant", "id" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_papers_tickets_tenant_ticket",
                        columns: x => new { x.tenant, x.ticket },
                        principalTable: "tickets",
                        principalColumns: new[] { "tenant", "number" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "paper_signatures",
                columns: table => new
                {
                    tenant = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    paper = table.Column<Guid>(type: "uuid", nullable: false),
                    ticket = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    signed_by = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    post = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    signed_at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    way = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    signature = table.Column<byte[]>(type: "bytea", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_paper_signatures", x => new { x.tenant, x.id });
                    table.ForeignKey(
                        name: "FK_paper_signatures_papers_tenant_paper",
                        columns: x => new { x.tenant, x.paper },
                        principalTable: "papers",
                        principalColumns: new[] { "tenant", "id" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_paper_signatures_tenant_paper",
                table: "paper_signatures",
                columns: new[] { "tenant", "paper" });

            migrationBuilder.CreateIndex(
                name: "IX_paper_signatures_tenant_ticket",
                table: "paper_signatures",
                columns: new[] { "tenant", "ticket" });

            migrationBuilder.CreateIndex(
                name: "IX_papers_tenant_ticket_ordinal",
                table: "papers",
                columns: new[] { "tenant", "ticket", "ordinal" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "paper_signatures");

            migrationBuilder.DropTable(
                name: "papers");
        }
    }
}
