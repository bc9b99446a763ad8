using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SopEngine.Persistence.Conventions;
using SopEngine.Persistence.Files;
using SopEngine.Persistence.Tickets;

namespace SopEngine.Persistence.Mappings;

internal sealed class FileMapping : IEntityTypeConfiguration<FileRow>
{
    public void Configure(EntityTypeBuilder<FileRow> builder)
    {
        builder.ToTable("files");
        builder.HasKey(row => new { row.Tenant, row.Id });
        builder.Property(row => row.Id).ValueGeneratedNever();
        builder.Text(row => row.Name, TextLength.Name);
        builder.Text(row => row.ContentType, TextLength.Name);
        builder.Text(row => row.Sha256, TextLength.Sha256);
        builder.Text(row => row.UploadedBy, TextLength.UserName);
        // of two tickets that claim the same file one is saved
        builder.OptionalText(row => row.Ticket, TextLength.TicketNumber).IsConcurrencyToken();
        builder.HasOne<TicketRow>().WithMany().HasForeignKey(row => new { row.Tenant, row.Ticket }).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(row => new { row.Tenant, row.Ticket });
        builder.HasIndex(row => new { row.Tenant, row.ClaimedAt, row.UploadedAt });
    }
}
