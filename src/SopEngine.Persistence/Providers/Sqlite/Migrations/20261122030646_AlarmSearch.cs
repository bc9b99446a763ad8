using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SopEngine.Persistence.Providers.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class AlarmSearch : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_alarms_tenant_due_at",
                table: "alarms");

            migrationBuilder.AddColumn<DateTime>(
                name: "last_at",
                table: "tickets",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.AddColumn<DateTime>(
                name: "run_at",
                table: "alarms",
                type: "TEXT",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            // what was put off stays put off, everything else is tried when it is due
            migrationBuilder.Sql("UPDATE \"alarms\" SET \"run_at\" = CASE WHEN \"not_before\" > \"due_at\" THEN \"not_before\" ELSE \"due_at\" END");
            migrationBuilder.Sql(
                "UPDATE \"tickets\" SET \"last_at\" = coalesce((SELECT \"h\".\"at\" FROM \"history\" AS \"h\" WHERE \"h\".\"tenant\" = \"tickets\".\"tenant\" "
                + "AND \"h\".\"ticket\" = \"tickets\".\"number\" AND \"h\".\"seq\" = \"tickets\".\"last_seq\"), \"opened_at\")");

            migrationBuilder.DropColumn(
                name: "not_before",
                table: "alarms");

            migrationBuilder.CreateIndex(
                name: "IX_alarms_tenant_run_at_ticket_ordinal",
                table: "alarms",
                columns: new[] { "tenant", "run_at", "ticket", "ordinal" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_alarms_tenant_run_at_ticket_ordinal",
                table: "alarms");

            migrationBuilder.DropColumn(
                name: "last_at",
                table: "tickets");

            migrationBuilder.DropColumn(
                name: "run_at",
                table: "alarms");

            migrationBuilder.AddColumn<DateTime>(
                name: "not_before",
                table: "alarms",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_alarms_tenant_due_at",
                table: "alarms",
                columns: new[] { "tenant", "due_at" });
        }
    }
}
