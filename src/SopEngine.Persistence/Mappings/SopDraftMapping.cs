using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SopEngine.Persistence.Conventions;
using SopEngine.Persistence.Sops;

namespace SopEngine.Persistence.Mappings;

internal sealed class SopDraftMapping : IEntityTypeConfiguration<SopDraftRow>
{
    public void Configure(EntityTypeBuilder<SopDraftRow> builder)
    {
        builder.ToTable("sop_drafts");
        builder.HasKey(row => new { row.Tenant, row.Number });
        builder.Text(row => row.Sop, TextLength.Slug);
        builder.Text(row => row.Title, TextLength.Line);
        builder.OptionalText(row => row.Ticket, TextLength.TicketNumber);
        builder.LongText(row => row.Report);
        builder.OptionalText(row => row.TemplateSop, TextLength.Slug);
        builder.Text(row => row.MadeBy, TextLength.UserName);
        builder.Text(row => row.EditedBy, TextLength.UserName);
        builder.Versioned();
    }
}
