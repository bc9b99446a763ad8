using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SopEngine.Persistence.Providers.Sqlite.Migrations
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
                    tenant = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    key_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    user_name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    security_stamp = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    began = table.Column<DateTime>(type: "TEXT", nullable: false),
                    seen_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ends_at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ended_at = table.Column<DateTime>(type: "TEXT", nullable: true),
                    device = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    address = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false)
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
