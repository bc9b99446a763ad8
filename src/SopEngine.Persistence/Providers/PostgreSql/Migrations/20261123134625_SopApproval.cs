using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SopEngine.Persistence.Providers.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class SopApproval : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "change",
                table: "sop_revisions",
                type: "text",
                maxLength: -1,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<DateTime>(
                name: "in_force_at",
                table: "sop_revisions",
                type: "timestamp(3) with time zone",
                precision: 3,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ticket",
                table: "sop_revisions",
                type: "character varying(64)",
                maxLength: 64,
                nullable: true,
                collation: "C");

            migrationBuilder.AddColumn<string>(
                name: "ticket",
                table: "sop_drafts",
                type: "character varying(64)",
                maxLength: 64,
                nullable: true,
                collation: "C");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "change",
                table: "sop_revisions");

            migrationBuilder.DropColumn(
                name: "in_force_at",
                table: "sop_revisions");

            migrationBuilder.DropColumn(
                name: "ticket",
                table: "sop_revisions");

            migrationBuilder.DropColumn(
                name: "ticket",
                table: "sop_drafts");
        }
    }
}
