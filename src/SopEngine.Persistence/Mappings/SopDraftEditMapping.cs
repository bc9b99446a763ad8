using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SopEngine.Persistence.Conventions;
using SopEngine.Persistence.Sops;

namespace SopEngine.Persistence.Mappings;

internal sealed class SopDraftEditMapping : IEntityTypeConfiguration<SopDraftEditRow>
{
    public void Configure(EntityTypeBuilder<SopDraftEditRow> builder)
    {
        builder.ToTable("sop_draft_edits");
        builder.HasKey(row => new { row.Tenant, row.Draft, row.Number });
        builder.LongText(row => row.Definition);
        builder.Text(row => row.What, TextLength.Line);
        builder.Text(row => row.MadeBy, TextLength.UserName);
        builder.OptionalText(row => row.Operation, TextLength.Name);
        builder.LongText(row => row.Lineage);
        builder.HasOne<SopDraftRow>().WithMany().HasForeignKey(row => new { row.Tenant, row.Draft }).OnDelete(DeleteBehavior.Cascade);
    }
}
