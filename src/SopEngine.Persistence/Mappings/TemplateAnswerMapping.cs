using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SopEngine.Persistence.Conventions;
using SopEngine.Persistence.Sops;

namespace SopEngine.Persistence.Mappings;

internal sealed class TemplateAnswerMapping : IEntityTypeConfiguration<TemplateAnswerRow>
{
    public void Configure(EntityTypeBuilder<TemplateAnswerRow> builder)
    {
        builder.ToTable("template_answers");
        builder.HasKey(row => new { row.Tenant, row.Sop, row.TemplateRevision, row.Part });
        builder.Text(row => row.Sop, TextLength.Slug);
        builder.Text(row => row.Part, TextLength.Name);
        builder.Text(row => row.Template, TextLength.Slug);
        builder.OptionalText(row => row.Ground, TextLength.Line);
        builder.Text(row => row.By, TextLength.UserName);
        builder.HasOne<SopRow>().WithMany().HasForeignKey(row => new { row.Tenant, row.Sop }).OnDelete(DeleteBehavior.Restrict);
    }
}
