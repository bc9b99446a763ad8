using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SopEngine.Persistence.Conventions;
using SopEngine.Persistence.Papers;

namespace SopEngine.Persistence.Mappings;

internal sealed class PaperSignatureMapping : IEntityTypeConfiguration<PaperSignatureRow>
{
    public void Configure(EntityTypeBuilder<PaperSignatureRow> builder)
    {
        builder.ToTable("paper_signatures");
        builder.HasKey(row => new { row.Tenant, row.Id });
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Text(row => row.Ticket, TextLength.TicketNumber);
        builder.Text(row => row.SignedBy, TextLength.UserName);
        builder.Text(row => row.Name, TextLength.Name);
        builder.Text(row => row.Post, TextLength.Name);
        builder.HasOne<PaperRow>().WithMany().HasForeignKey(row => new { row.Tenant, row.Paper }).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(row => new { row.Tenant, row.Ticket });
        builder.HasIndex(row => new { row.Tenant, row.Paper });
    }
}
