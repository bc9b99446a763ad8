using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SopEngine.Persistence.Conventions;
using SopEngine.Persistence.Files;
using SopEngine.Persistence.Papers;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Persistence.Mappings;

internal sealed class PaperMapping : IEntityTypeConfiguration<PaperRow>
{
    public void Configure(EntityTypeBuilder<PaperRow> builder)
    {
        builder.ToTable("papers");
        builder.HasKey(row => new { row.Tenant, row.Id });
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Text(row => row.Ticket, TextLength.TicketNumber);
        builder.OptionalText(row => row.Rule, TextLength.Slug);
        builder.Text(row => row.Template, TextLength.Slug);
        builder.Text(row => row.Title, TextLength.Name);
        builder.OptionalText(row => row.Number, TextLength.Name);
        builder.Text(row => row.Step, TextLength.Slug);
        builder.Text(row => row.IssuedBy, TextLength.UserName);
        builder.Text(row => row.Sha256, TextLength.Sha256);
        builder.HasOne<TicketRow>().WithMany().HasForeignKey(row => new { row.Tenant, row.Ticket }).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<FileRow>().WithOne().HasForeignKey<PaperRow>(row => new { row.Tenant, row.Id }).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(row => new { row.Tenant, row.Ticket, row.Ordinal });
    }
}
