using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SopEngine.Persistence.Conventions;
using SopEngine.Persistence.Drafts;

namespace SopEngine.Persistence.Mappings;

internal sealed class DraftMapping : IEntityTypeConfiguration<DraftRow>
{
    public void Configure(EntityTypeBuilder<DraftRow> builder)
    {
        builder.ToTable("drafts");
        builder.HasKey(row => new { row.Tenant, row.UserName, row.Form });
        builder.Text(row => row.UserName, TextLength.UserName);
        builder.Text(row => row.Form, TextLength.Name);
        builder.LongText(row => row.Values);
        builder.HasIndex(row => new { row.Tenant, row.SavedAt });
    }
}
