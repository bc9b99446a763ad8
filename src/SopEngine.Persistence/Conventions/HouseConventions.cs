using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using SopEngine.Domain.Tenants;

namespace SopEngine.Persistence.Conventions;

/// <summary>What holds for every table, so that no mapping has to say it: how values are written and what columns are called.</summary>
internal static class HouseConventions
{
    public static void Apply(ModelConfigurationBuilder conventions)
    {
        conventions.Properties<DateTime>().HaveConversion<UtcConverter>();
        conventions.Properties<TimeSpan>().HaveConversion<MillisecondsConverter>();
        conventions.Properties<TenantId>().HaveConversion<TenantIdConverter>().HaveMaxLength(TextLength.Slug);
        // an index is there because a question is asked that needs it; for many a foreign key nobody ever asks which rows point that way
        conventions.Conventions.Remove<ForeignKeyIndexConvention>();
    }

    public static void Apply(ModelBuilder model)
    {
        foreach (var property in model.Model.GetEntityTypes().SelectMany(type => type.GetProperties()))
        {
            WriteEnumAsText(property);
            property.SetColumnName(SnakeCase(property.Name));
        }
    }

    private static void WriteEnumAsText(IMutableProperty property)
    {
        var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        if (type.IsEnum)
        {
            property.SetValueConverter((ValueConverter?)Activator.CreateInstance(typeof(EnumTextConverter<>).MakeGenericType(type)));
            property.SetMaxLength(TextLength.Word);
        }
    }

    private static string SnakeCase(string name)
    {
        var text = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && text.Length > 0)
            {
                text.Append('_');
            }

            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }
}
