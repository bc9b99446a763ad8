using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SopEngine.Persistence.Providers.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class SecondFactors : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "second_factor_at",
                table: "accounts",
                type: "timestamp(3) with time zone",
                precision: 3,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "second_factors",
                columns: table => new
                {
                    tenant = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    user_name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    secret = table.Column<string>(type: "text", maxLength: -1, nullable: false, collation: "C"),
                    last_step = table.Column<long>(type: "bigint", nullable: false),
                    paper_codes = table.Column<string>(type: "text", maxLength: -1, nullable: false, collation: "C"),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_second_factors", x => new { x.tenant, x.user_name });
                    table.ForeignKey(
                        name: "FK_second_factors_accounts_tenant_user_name",
                        columns: x => new { x.tenant, x.user_name },
                        principalTable: "accounts",
                        principalColumns: new[] { "tenant", "user_name" },
                        onDelete: ReferentialAction.Cascade);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "second_factors");

            migrationBuilder.DropColumn(
                name: "second_factor_at",
                table: "accounts");
        }
    }
}
