using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace SopEngine.Persistence.Providers.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Lists : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_work_items_tenant_state_due_at",
                table: "work_items");

            migrationBuilder.DropIndex(
                name: "IX_tickets_tenant_opened_at",
                table: "tickets");

            migrationBuilder.DropIndex(
                name: "IX_tickets_tenant_requester_opened_at",
                table: "tickets");

            migrationBuilder.DropIndex(
                name: "IX_tickets_tenant_sop_revision",
                table: "tickets");

            migrationBuilder.DropIndex(
                name: "IX_tickets_tenant_status_due_at",
                table: "tickets");

            migrationBuilder.AddColumn<string>(
                name: "inbox",
                table: "work_items",
                type: "TEXT",
                maxLength: 101,
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "inbox_at",
                table: "work_items",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_work_items_tenant_inbox_inbox_at_ticket_ordinal",
                table: "work_items",
                columns: new[] { "tenant", "inbox", "inbox_at", "ticket", "ordinal" });

            migrationBuilder.CreateIndex(
                name: "IX_tickets_tenant_filed_by_opened_at_number",
                table: "tickets",
                columns: new[] { "tenant", "filed_by", "opened_at", "number" });

            migrationBuilder.CreateIndex(
                name: "IX_tickets_tenant_opened_at_number",
                table: "tickets",
                columns: new[] { "tenant", "opened_at", "number" });

            migrationBuilder.CreateIndex(
                name: "IX_tickets_tenant_requester_opened_at_number",
                table: "tickets",
                columns: new[] { "tenant", "requester", "opened_at", "number" });

            migrationBuilder.CreateIndex(
                name: "IX_tickets_tenant_status_opened_at_number",
                table: "tickets",
                columns: new[] { "tenant", "status", "opened_at", "number" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_work_items_tenant_inbox_inbox_at_ticket_ordinal",
                table: "work_items");

            migrationBuilder.DropIndex(
                name: "IX_tickets_tenant_filed_by_opened_at_number",
                table: "tickets");

            migrationBuilder.DropIndex(
                name: "IX_tickets_tenant_opened_at_number",
                table: "tickets");

            migrationBuilder.DropIndex(
                name: "IX_tickets_tenant_requester_opened_at_number",
                table: "tickets");

            migrationBuilder.DropIndex(
                name: "IX_tickets_tenant_status_opened_at_number",
                table: "tickets");

            migrationBuilder.DropColumn(
                name: "inbox",
                table: "work_items");

            migrationBuilder.DropColumn(
                name: "inbox_at",
                table: "work_items");

            migrationBuilder.CreateIndex(
                name: "IX_tickets_tenant_sop_revision",
                table: "tickets",
                columns: new[] { "tenant", "sop", "revision" });

            migrationBuilder.CreateIndex(
                name: "IX_work_items_tenant_state_due_at",
                table: "work_items",
                columns: new[] { "tenant", "state", "due_at" });

            migrationBuilder.CreateIndex(
                name: "IX_tickets_tenant_opened_at",
                table: "tickets",
                columns: new[] { "tenant", "opened_at" });

            migrationBuilder.CreateIndex(
                name: "IX_tickets_tenant_requester_opened_at",
                table: "tickets",
                columns: new[] { "tenant", "requester", "opened_at" });

            migrationBuilder.CreateIndex(
                name: "IX_tickets_tenant_status_due_at",
                table: "tickets",
                columns: new[] { "tenant", "status", "due_at" });
        }
    }
}
