using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SopEngine.Persistence.Conventions;
using SopEngine.Persistence.Sops;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Persistence.Mappings;

internal sealed class TicketMapping : IEntityTypeConfiguration<TicketRow>
{
    public void Configure(EntityTypeBuilder<TicketRow> builder)
    {
        builder.ToTable("tickets");
        builder.HasKey(row => new { row.Tenant, row.Number });
        builder.Text(row => row.Number, TextLength.TicketNumber);
        builder.Text(row => row.Sop, TextLength.Slug);
        builder.OptionalText(row => row.Topic, TextLength.Slug);
        builder.OptionalText(row => row.Class, TextLength.Slug);
        builder.OptionalText(row => row.TicketType, TextLength.Slug);
        builder.Text(row => row.Channel, TextLength.Slug);
        builder.OptionalText(row => row.Requester, TextLength.UserName);
        builder.Text(row => row.FiledBy, TextLength.UserName);
        builder.OptionalText(row => row.OnBehalfName, TextLength.Name);
        builder.OptionalText(row => row.OnBehalfUnit, TextLength.Name);
        builder.OptionalText(row => row.OnBehalfPhone, TextLength.Phone);
        builder.OptionalText(row => row.OnBehalfEmail, TextLength.Email);
        builder.Text(row => row.Subject, TextLength.Line);
        builder.Text(row => row.TrackingKeyHash, TextLength.Sha256);
        builder.Text(row => row.LastHash, TextLength.Sha256);
        builder.LongText(row => row.State);
        builder.LongText(row => row.Answers);
        builder.Versioned();
        builder.HasOne<SopRevisionRow>().WithMany().HasForeignKey(row => new { row.Tenant, row.Sop, row.Revision }).OnDelete(DeleteBehavior.Restrict);
        // in the order in which lists show them, so that the first part of a list is read without sorting the region's tickets
        builder.HasIndex(row => new { row.Tenant, row.Status, row.OpenedAt, row.Number });
        builder.HasIndex(row => new { row.Tenant, row.Requester, row.OpenedAt, row.Number });
        builder.HasIndex(row => new { row.Tenant, row.FiledBy, row.OpenedAt, row.Number });
        builder.HasIndex(row => new { row.Tenant, row.OpenedAt, row.Number });
    }
}
