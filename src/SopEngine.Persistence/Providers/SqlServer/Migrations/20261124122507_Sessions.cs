using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SopEngine.Persistence.Providers.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Sessions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "sessions",
                columns: table => new
                {
                    tenant = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    id = table.Column<byte[]>(type: "binary(16)", nullable: false),
                    key_hash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    user_name = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false, collation: "Latin1_General_100_BIN2"),
                    security_stamp = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    began = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    seen_at = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    ends_at = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: false),
                    ended_at = table.Column<DateTime>(type: "datetime2(3)", precision: 3, nullable: true),
                    device = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2"),
                    address = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sessions", x => new { x.tenant, x.id });
                });

            migrationBuilder.CreateIndex(
                name: "IX_sessions_tenant_ends_at",
                table: "sessions",
                columns: new[] { "tenant", "ends_at" });

            migrationBuilder.CreateIndex(
                name: "IX_sessions_tenant_key_hash",
                table: "sessions",
                columns: new[] { "tenant", "key_hash" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_sessions_tenant_user_name_began",
                table: "sessions",
                columns: new[] { "tenant", "user_name", "began" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "sessions");
        }
    }
}
