using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SopEngine.Persistence.Providers.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class PeopleChanges : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "instead",
                table: "role_holdings",
                type: "character varying(100)",
                maxLength: 100,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "letter",
                table: "role_holdings",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true,
                collation: "C");

            migrationBuilder.CreateTable(
                name: "people_changes",
                columns: table => new
                {
                    tenant = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    number = table.Column<int>(type: "integer", nullable: false),
                    first = table.Column<int>(type: "integer", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    by = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    user_name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    what = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    before = table.Column<string>(type: "text", maxLength: -1, nullable: false, collation: "C"),
                    after = table.Column<string>(type: "text", maxLength: -1, nullable: false, collation: "C"),
                    ground = table.Column<string>(type: "text", maxLength: -1, nullable: false, collation: "C"),
                    file = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_people_changes", x => new { x.tenant, x.number });
                });

            migrationBuilder.CreateIndex(
                name: "IX_people_changes_tenant_user_name",
                table: "people_changes",
                columns: new[] { "tenant", "user_name" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "people_changes");

            migrationBuilder.DropColumn(
                name: "instead",
                table: "role_holdings");

            migrationBuilder.DropColumn(
                name: "letter",
                table: "role_holdings");
        }
    }
}
