using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SopEngine.Persistence.Conventions;
using SopEngine.Persistence.Guests;

namespace SopEngine.Persistence.Mappings;

internal sealed class GuestFilingMapping : IEntityTypeConfiguration<GuestFilingRow>
{
    public void Configure(EntityTypeBuilder<GuestFilingRow> builder)
    {
        builder.ToTable("guest_filings");
        builder.HasKey(row => new { row.Tenant, row.Id });
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Text(row => row.KeyHash, TextLength.Sha256);
        builder.Text(row => row.Address, TextLength.Email);
        builder.LongText(row => row.Request);
        // of two clicks on the link one files
        builder.OptionalText(row => row.Ticket, TextLength.TicketNumber).IsConcurrencyToken();
        builder.HasIndex(row => new { row.Tenant, row.KeyHash }).IsUnique();
        builder.HasIndex(row => new { row.Tenant, row.ExpiresAt });
    }
}
