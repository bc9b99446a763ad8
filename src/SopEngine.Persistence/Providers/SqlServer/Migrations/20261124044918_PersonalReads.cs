using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SopEngine.Persistence.Providers.SqlServer.Migrations
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
                    tenant = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    id = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    at = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    reader = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ticket = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    person = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    file = table.Column<byte[]>(type: "binary(16)", nullable: true),
                    ground = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2")
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
