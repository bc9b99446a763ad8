using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SopEngine.Persistence.Providers.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class PersonalReads : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "personal_reads",
                columns: table => new
                {
                    tenant = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    reader = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    ticket = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    person = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true, collation: "C"),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    file = table.Column<Guid>(type: "uuid", nullable: true),
                    ground = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_personal_reads", x => new { x.tenant, x.id });
                });

            migrationBuilder.CreateIndex(
                name: "IX_personal_reads_tenant_at",
                table: "personal_reads",
                columns: new[] { "tenant", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_personal_reads_tenant_person_at",
                table: "personal_reads",
                columns: new[] { "tenant", "person", "at" });

            migrationBuilder.CreateIndex(
                name: "IX_personal_reads_tenant_ticket_at",
                table: "personal_reads",
                columns: new[] { "tenant", "ticket", "at" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "personal_reads");
        }
    }
}
