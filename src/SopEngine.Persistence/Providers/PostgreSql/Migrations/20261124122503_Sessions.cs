using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SopEngine.Persistence.Providers.PostgreSql.Migrations
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
                    tenant = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    key_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    user_name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false, collation: "C"),
                    security_stamp = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    began = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    seen_at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    ends_at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: false),
                    ended_at = table.Column<DateTime>(type: "timestamp(3) with time zone", precision: 3, nullable: true),
                    device = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    address = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C")
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

            migrationBuilder.Sql(PostgreSqlWalls.Around("sessions"));
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "sessions");
        }
    }
}
