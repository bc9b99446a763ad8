using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SopEngine.Persistence.Conventions;
using SopEngine.Persistence.Sops;

namespace SopEngine.Persistence.Mappings;

internal sealed class SopRevisionMapping : IEntityTypeConfiguration<SopRevisionRow>
{
    public void Configure(EntityTypeBuilder<SopRevisionRow> builder)
    {
        builder.ToTable("sop_revisions");
        builder.HasKey(row => new { row.Tenant, row.Sop, row.Revision });
        builder.Text(row => row.Sop, TextLength.Slug);
        builder.Text(row => row.Sha256, TextLength.Sha256);
        builder.OptionalText(row => row.FileName, TextLength.Line);
        builder.OptionalText(row => row.CheckedAs, TextLength.Sha256);
        builder.OptionalText(row => row.Ticket, TextLength.TicketNumber);
        builder.LongText(row => row.Change);
        builder.OptionalText(row => row.TemplateSop, TextLength.Slug);
        builder.LongText(row => row.Definition);
        builder.Versioned();
        builder.HasOne<SopRow>().WithMany().HasForeignKey(row => new { row.Tenant, row.Sop }).OnDelete(DeleteBehavior.Restrict);
    }
}
